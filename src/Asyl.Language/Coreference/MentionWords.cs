using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>Pronouns, articles and numbers that stand for or before people (words.tsv), in lower case.</summary>
internal static class MentionWords
{
    private static readonly Dictionary<string, string[]> Lists = Table.Rows("Coreference/words.tsv")
        .ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    public static readonly HashSet<string> Man = List("man");
    public static readonly HashSet<string> Woman = List("woman");
    public static readonly HashSet<string> Several = List("several");
    public static readonly HashSet<string> Own = List("own");
    public static readonly HashSet<string> OwnSeveral = List("own_several");
    public static readonly HashSet<string> Relative = List("relative");
    public static readonly HashSet<string> Possessor = List("possessor");
    public static readonly HashSet<string> Object = List("object");
    public static readonly HashSet<string> Reflexive = List("reflexive");
    public static readonly HashSet<string> Definite = List("definite");

    /// <summary>Nouns that may mean anybody already spoken of: "the woman", "the detainee".</summary>
    public static readonly HashSet<string> Generic = List("generic");

    /// <summary>Nouns for several people who may be any: "the men".</summary>
    public static readonly HashSet<string> GenericSeveral = List("generic_several");

    /// <summary>Nouns that may mean a child spoken of before by another of them.</summary>
    public static readonly HashSet<string> Child = List("child");

    /// <summary>What a clause begins behind: a subject is expected next.</summary>
    public static readonly HashSet<string> ClauseOpening = List("clause_opening");

    /// <summary>What goes on behind a noun to say who is meant: "the woman who …".</summary>
    public static readonly HashSet<string> Describing = List("describing");

    private static readonly Dictionary<string, int> Numbers = Lists["number"].Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The number that a word or up to four figures say; 0 for none.</summary>
    public static int Number(string lower)
    {
        if (Numbers.TryGetValue(lower, out var number))
            return number;
        return lower.Length < 5 && int.TryParse(lower, out number) && number > 1 ? number : 0;
    }

    private static HashSet<string> List(string name) => Lists[name].ToHashSet(StringComparer.Ordinal);
}
