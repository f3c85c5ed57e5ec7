using Asyl.Language.Coreference;
using Asyl.Language.Parsing;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// The gold mentions of persons of a document (names, third-person and relative pronouns, nouns for people) beside the mentions found. A gold mention's
/// partner is the smallest found one over its head word; a found mention that is nobody's partner counts as wrong where it is put to others.
/// </summary>
internal sealed class PersonChains
{
    private static readonly HashSet<string> Pronouns = ["he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their", "theirs", "themselves"];

    public PersonChains(GumDocument document, CoreferenceReading reading)
    {
        Gold = [.. document.Persons.Where(mention => mention.Upos is Upos.Propn or Upos.Noun || Pronouns.Contains(mention.Words) || mention.Words is "who" or "whom" or "whose").OrderBy(mention => mention.Head.Start)];
        var mentions = reading.Mentions.Where(mention => mention.Kind is not (MentionKind.Own or MentionKind.Group)).ToList();
        var groups = reading.Mentions.Where(mention => mention.Kind == MentionKind.Group).ToLookup(mention => mention.Span.Start);
        Found = [.. Gold.Select(gold => IsGroup(gold) ? groups[gold.Span.Start].FirstOrDefault() : mentions.Where(mention => mention.Span.Contains(gold.Head) || IsNamed(gold, mention)).MinBy(mention => mention.Span.Length))];
        Strays = [.. mentions.Except(Found.OfType<PersonMention>())];
    }

    public IReadOnlyList<GoldMention> Gold { get; }

    public IReadOnlyList<PersonMention?> Found { get; }

    public IReadOnlyList<PersonMention> Strays { get; }

    // "lawyer NAME" hangs on its noun.
    private static bool IsNamed(GoldMention gold, PersonMention mention) =>
        mention.Kind == MentionKind.Name && gold.Span.Contains(mention.Span) && mention.Span.Start == gold.Head.End + 1;

    // "A and B" hangs on the same head word as A.
    private bool IsGroup(GoldMention mention) =>
        Gold.Any(other => other.Head == mention.Head && other.Span.Length < mention.Span.Length && other.Span.Start == mention.Span.Start);

    public static bool IsPronoun(GoldMention mention) => Pronouns.Contains(mention.Words);

    /// <summary>"the man", "this teacher".</summary>
    public static bool IsTheNoun(GoldMention mention) => mention.Upos == Upos.Noun && mention.IsDefinite;

    /// <summary>Whether the found mention is put to the right person: the last one before that shares its persons is of the same chain. Null: nothing before in the chain.</summary>
    public bool? IsRight(int at)
    {
        if (!Enumerable.Range(0, at).Any(i => Gold[i].Chain == Gold[at].Chain))
            return null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (AreSame(Found[i], Found[at]))
                return Gold[i].Chain == Gold[at].Chain;
        }

        return false;
    }

    public bool IsAnswered(int at) => Enumerable.Range(0, at).Any(i => AreSame(Found[i], Found[at]));

    private static bool AreSame(PersonMention? a, PersonMention? b) =>
        a is not null && b is not null && a.Persons.Count > 0 && a.Persons.Count == b.Persons.Count && a.Persons.All(b.Persons.Contains);

    /// <summary>B-cubed precision and recall, summed over the gold mentions.</summary>
    public (double Precision, double Recall) BCubed()
    {
        var key = Enumerable.Range(0, Gold.Count).ToLookup(i => Gold[i].Chain);
        var answers = Enumerable.Range(0, Gold.Count).ToLookup(i => KeyOf(Found[i], i));
        var strays = Strays.Where(mention => mention.Persons.Count > 0).ToLookup(mention => KeyOf(mention, 0));
        var (precision, recall) = (0.0, 0.0);
        for (var i = 0; i < Gold.Count; i++)
        {
            var same = answers[KeyOf(Found[i], i)].Count(j => Gold[j].Chain == Gold[i].Chain);
            recall += (double)same / key[Gold[i].Chain].Count();
            precision += (double)same / (answers[KeyOf(Found[i], i)].Count() + strays[KeyOf(Found[i], i)].Count());
        }

        return (precision, recall);
    }

    private static string KeyOf(PersonMention? mention, int at) => mention is { Persons.Count: > 0 } ? string.Join(' ', mention.Persons) : $"alone {at}";
}
