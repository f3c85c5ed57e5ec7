using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>The words that stand around speech (frame.tsv), by what they are, in lower case.</summary>
internal static class FrameWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Table.Rows("Quotations/frame.tsv")
        .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static readonly HashSet<string> Filler = Lists["filler"];
    public static readonly HashSet<string> Auxiliary = Lists["auxiliary"];
    public static readonly HashSet<string> Preposition = Lists["preposition"];
    public static readonly HashSet<string> Attaching = Lists["attaching"];
    public static readonly HashSet<string> Conjunction = Lists["conjunction"];
    public static readonly HashSet<string> Article = Lists["article"];
    public static readonly HashSet<string> Quantity = Lists["quantity"];
    public static readonly HashSet<string> Determiner = [.. Article, .. Quantity];
    public static readonly HashSet<string> Possessive = Lists["possessive"];
    public static readonly HashSet<string> Pronoun = Lists["pronoun"];
    public static readonly HashSet<string> Object = Lists["object"];
    public static readonly HashSet<string> Question = Lists["question"];
    public static readonly HashSet<string> SoCalled = Lists["so_called"];
    public static readonly HashSet<string> SpeakingNoun = Lists["speaking_noun"];
    public static readonly HashSet<string> Title = Lists["title"];
    public static readonly HashSet<string> Day = Lists["day"];

    /// <summary>Verbs whose clause may stand without "that".</summary>
    public static readonly HashSet<string> Bare = Lists["bare"];

    /// <summary>Verbs that name who is told before what is told.</summary>
    public static readonly HashSet<string> Told = Lists["told"];

    /// <summary>What may be said in one word ("said so", "said nothing"), so that no clause follows.</summary>
    public static readonly HashSet<string> EmptyObject = Lists["empty_object"];

    /// <summary>Past forms of verbs of speech that do not end in "ed".</summary>
    public static readonly HashSet<string> PastForm = Lists["past_form"];

    /// <summary>Forms of "be": before a past form they make it passive.</summary>
    public static readonly HashSet<string> Be = Lists["be"];

    /// <summary>Subjects that say that nobody spoke.</summary>
    public static readonly HashSet<string> NoOne = Lists["no_one"];

    /// <summary>Words that go on about the speaker or the moment, not about what is said.</summary>
    public static readonly HashSet<string> Aside = Lists["aside"];

    /// <summary>What stands before the colon of a turn in place of a name.</summary>
    public static readonly HashSet<string> TurnLabel = Lists["turn_label"];
}
