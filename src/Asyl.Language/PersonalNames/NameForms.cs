using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>
/// What a word of a text may be as a word of a name, in plain Latin letters. Enters: a word as written. Leaves: itself, then what it is without an ending or a small
/// word written on to it. For finding a name that is known already: most of what leaves is no name, and nothing else may be concluded from it.
/// </summary>
public static class NameForms
{
    private const string Apostrophes = "'’ʼʻ‘`´ʹ";

    /// <summary>The longest ending behind an apostrophe: "Selin’den".</summary>
    private const int LongestBehind = 5;

    /// <summary>An s behind so many letters may be a plural, or a genitive as Swedish and German have it: the Orazovs.</summary>
    private const int ShortestLatin = 4;

    /// <summary>So many syllables of Korean particles.</summary>
    private const int LongestParticle = 3;

    private const string ArabicPrefixes = "وفبلك";
    private const string HebrewPrefixes = "והבלמשכ";

    private static readonly Dictionary<char, char> LookAlikes = Table.Rows("PersonalNames/look-alikes.tsv").ToDictionary(row => row[0][0], row => row[1][0]);

    private static readonly ILookup<(string Language, char Last), (string Ending, string Becomes)> Endings = Table.Rows("PersonalNames/case-endings.tsv").Concat(Table.Rows("PersonalNames/own-endings.tsv"))
        .ToLookup(row => (row[0], row[1][^1]), row => (row[1], row[2]));

    /// <summary>As written first; each once.</summary>
    public static IReadOnlyList<string> Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var lower = UyghurLetters.Read(OneAlphabet(Compositions.Compose(written.ToLowerInvariant())));
        var folded = NameLetters.Fold(lower);
        return [.. Bare(lower, folded).Prepend(folded).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Bare(string lower, string folded)
    {
        var apostrophe = lower.LastIndexOfAny([.. Apostrophes]);
        if (apostrophe > 0 && lower.Length - apostrophe - 1 <= LongestBehind)
            yield return NameLetters.Fold(lower[..apostrophe]);
        foreach (var form in Scripts.Of(lower) switch
        {
            "Cyrl" => WithoutEndings(lower, "ru", 2).Concat(WithoutEndings(lower, "kk", 3)),
            "Arab" => WithoutEndings(lower.Replace('ی', 'ى'), "ug", 3).Concat(WithoutPrefix(lower, ArabicPrefixes, 3)),
            "Hebr" => WithoutPrefix(lower, HebrewPrefixes, 2),
            "Kore" => Enumerable.Range(1, Math.Clamp(lower.Length - 2, 0, LongestParticle)).Select(cut => lower[..^cut]),
            _ => [],
        })
            yield return NameLetters.Fold(form);
        if (folded.Length > ShortestLatin && folded[^1] == 's' && Scripts.Of(lower) == "Latn")
            yield return folded[..^1];
    }

    private static IEnumerable<string> WithoutEndings(string lower, string language, int shortest) =>
        Endings[(language, lower[^1])].Where(row => lower.Length - row.Ending.Length + row.Becomes.Length >= shortest && lower.EndsWith(row.Ending, StringComparison.Ordinal))
            .Select(row => lower[..^row.Ending.Length] + row.Becomes);

    private static IEnumerable<string> WithoutPrefix(string lower, string prefixes, int shortest) =>
        lower.Length > shortest && prefixes.Contains(lower[0], StringComparison.Ordinal) ? [lower[1..]] : [];

    /// <summary>Full-width letters as plain ones, and letters that only look Latin as Latin where a word has both.</summary>
    private static string OneAlphabet(string lower)
    {
        var isMixed = lower.Any(letter => letter is >= 'a' and <= 'z') && lower.Any(LookAlikes.ContainsKey);
        return isMixed || lower.Any(IsWide) ? string.Concat(lower.Select(letter => IsWide(letter) ? (char)(letter - 0xfee0) : isMixed ? LookAlikes.GetValueOrDefault(letter, letter) : letter)) : lower;
    }

    private static bool IsWide(char letter) => letter is >= 'ａ' and <= 'ｚ';
}
