using System.Text;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Parsing;

namespace Asyl.Accuracy.Measures;

/// <summary>The name in a mention of GUM: the run of proper nouns around its head, without titles. "the Americans" are a people; "the President" is no name.</summary>
internal static class GumNames
{
    private static readonly HashSet<string> Titles = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.", "Sir", "Lady", "Lord", "Prime"];

    public static IEnumerable<NamedEntity> Of(Mention mention, IReadOnlyList<TreeWord> words, StringBuilder text)
    {
        var head = HeadOf(mention, words);
        if (words[head].Upos != Upos.Propn || TypeOf(mention, words[head]) is not { } type)
            yield break;
        var (first, last) = (head, head);
        while (first > mention.First && words[first - 1].Upos == Upos.Propn)
            first--;
        while (last < mention.Last && (words[last + 1].Upos == Upos.Propn || words[last + 1].Relation == "flat"))
            last++;
        while (first <= last && type == EntityType.Person && IsTitle(words[first], text))
            first++;
        if (first <= last && words[last].End > words[first].Start)
            yield return new(words[first].Start, words[last].End, type);
    }

    public static int HeadOf(Mention mention, IReadOnlyList<TreeWord> words) =>
        Enumerable.Range(mention.First, mention.Last - mention.First + 1).FirstOrDefault(word => words[word].Head < mention.First || words[word].Head > mention.Last, mention.Last);

    private static bool IsTitle(TreeWord word, StringBuilder text)
    {
        var form = text.ToString(word.Start, word.Span.Length);
        return Titles.Contains(form) || People.Knows(form.ToLowerInvariant());
    }

    private static EntityType? TypeOf(Mention mention, TreeWord head) => mention.Type switch
    {
        "person" => head.Xpos == "NNPS" ? EntityType.People : EntityType.Person,
        "place" => EntityType.Place,
        "organization" => EntityType.Organization,
        _ => null,
    };
}
