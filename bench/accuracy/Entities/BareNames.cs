using Asyl.Accuracy.Treebank;
using Asyl.Language.Names;

namespace Asyl.Accuracy.Entities;

/// <summary>
/// Names in a sentence of GUM. Its mentions are whole noun phrases ("the former mayor Ada Lind, who …"); the name is the stretch of proper nouns around the head,
/// of people without titles, as other sets of names mark it. A mention within a longer name is no name of its own.
/// </summary>
internal sealed class BareNames(TreebankSentence sentence)
{
    private readonly IReadOnlyList<TreebankWord> words = sentence.Words;
    private readonly IReadOnlyList<Mention> mentions = GumMentions.Of(sentence);
    private readonly int[] starts = sentence.Starts();

    public IEnumerable<GoldName> Find()
    {
        var taken = new bool[words.Count];
        var found = mentions.Select(Name).Where(name => name.First >= 0).OrderByDescending(name => name.Last - name.First).ThenBy(name => name.First);
        foreach (var (first, last, type) in found)
        {
            if (Enumerable.Range(first, last - first + 1).Any(at => taken[at]))
                continue;
            Array.Fill(taken, true, first, last - first + 1);
            yield return new(starts[first], starts[last] + words[last].Form.Length, type);
        }
    }

    private (int First, int Last, int Type) Name(Mention mention)
    {
        var head = Enumerable.Range(mention.First, mention.Last - mention.First + 1).FirstOrDefault(at => words[at].Head < mention.First || words[at].Head > mention.Last, -1);
        if (head >= 0 && mention.Type == "person" && IsNamedBehind(head, mention))
            head++;
        if (head < 0 || words[head].Upos != "PROPN" || !HasCapital(head) || mention.Type == "time")
            return (-1, -1, 0);
        var type = TypeOf(mention.Type);
        if (type == (int)EntityType.Person && words[head].Xpos == "NNPS")
            type = (int)EntityType.People;
        var (first, last) = (head, head);
        while (Before(first, mention, type) is var before and >= 0)
            first = before;
        while (Behind(last, mention, type) is var behind and >= 0)
            last = behind;
        if (type == (int)EntityType.Person)
            first = WithoutTitles(first, last, mention);
        return type == (int)EntityType.Person && first == last && IsTitle(first) ? (-1, -1, 0) : (first, last, type);
    }

    // "magician Ada Lind": the head is the common noun, the name hangs on it.
    private bool IsNamedBehind(int head, Mention mention) =>
        head < mention.Last && words[head].Upos == "NOUN" && words[head + 1] is { Upos: "PROPN", Relation: "flat" or "appos" } next && next.Head == head;

    private int Before(int first, Mention mention, int type)
    {
        if (first > mention.First && IsName(first - 1))
            return first - 1;
        return first > mention.First + 1 && IsLink(first - 1, type) && IsName(first - 2) ? first - 2 : -1;
    }

    private int Behind(int last, Mention mention, int type)
    {
        if (last < mention.Last && (IsName(last + 1) || words[last + 1].Upos == "NUM"))
            return last + 1;
        for (var at = last + 1; at < Math.Min(last + 3, mention.Last) && IsLink(at, type); at++)
        {
            if (IsName(at + 1))
                return at + 1;
        }

        return -1;
    }

    private bool IsName(int at) => HasCapital(at) && words[at].Upos is "PROPN" or "ADJ" or "NOUN" or "VERB" or "X" && !words[at].Relation.StartsWith("appos", StringComparison.Ordinal);

    private bool HasCapital(int at) => words[at].Form.Any(char.IsUpper);

    private bool IsLink(int at, int type)
    {
        var kind = NameWords.Of(WordHash.Of(words[at].Form));
        return kind == NameWordClass.Particle || words[at].Form == "-" || (kind == NameWordClass.Link && type != (int)EntityType.Person && words[at].Form != "and")
            || (words[at].Form == "and" && type == (int)EntityType.Organization && !mentions.Any(mention => mention.First == at + 1));
    }

    // "Judge", or "Boston Mayor": titles, and places or houses that have their own mention, come off.
    private int WithoutTitles(int first, int last, Mention mention)
    {
        while (first < last)
        {
            var inner = mentions.FirstOrDefault(other => other != mention && other.First == first && other.Last < last && other.Type is not "person");
            if (inner is not null)
                first = inner.Last + 1;
            else if (IsTitle(first) || !HasCapital(first))
                first++;
            else
                break;
        }

        return first;
    }

    private bool IsTitle(int at) => NameWords.Of(WordHash.Of(words[at].Form)) is NameWordClass.Honorific or NameWordClass.Title or NameWordClass.Role;

    private static int TypeOf(string type) => type switch
    {
        "person" => (int)EntityType.Person,
        "place" => (int)EntityType.Place,
        "organization" => (int)EntityType.Organization,
        _ => GoldName.Other,
    };
}
