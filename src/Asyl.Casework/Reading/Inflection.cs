using Asyl.Casework.Data;

namespace Asyl.Casework.Reading;

/// <summary>The forms of English words: irregular ones from <c>inflections.tsv</c>, the rest by the rules of spelling.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string[]> Irregular = DataTable.Rows("inflections.tsv")
        .ToDictionary(row => row["base"], row => Forms(row["past"], row["participle"], row["others"]), StringComparer.Ordinal);

    private static readonly HashSet<string> IrregularParticiples = DataTable.Rows("inflections.tsv")
        .SelectMany(row => row["participle"].Split(' ')).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> PastOnly = DataTable.Rows("inflections.tsv")
        .SelectMany(row => row["past"].Split(' ').Except(row["participle"].Split(' '), StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);

    /// <summary>A word and every form it may take as a verb or a noun, in lower case.</summary>
    public static IEnumerable<string> Of(string word) =>
        Irregular.TryGetValue(word, out var forms) ? forms.Prepend(word) : Regular(word).Prepend(word);

    /// <summary>Whether a form may stand behind "was": arrested, held, put.</summary>
    public static bool MayBeParticiple(string form) =>
        IrregularParticiples.Contains(form) || (form.EndsWith("ed", StringComparison.Ordinal) && !PastOnly.Contains(form));

    /// <summary>Whether a form is a past tense or a participle.</summary>
    public static bool IsPast(string form) => MayBeParticiple(form) || PastOnly.Contains(form);

    private static string[] Forms(params ReadOnlySpan<string> columns)
    {
        var all = new List<string>();
        foreach (var column in columns)
            all.AddRange(column.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return [.. all];
    }

    private static IEnumerable<string> Regular(string word)
    {
        if (word.Length < 3 || !char.IsLetter(word[^1]))
            return [];
        if (word[^1] == 'e')
            return [word + "s", word + "d", word[..^1] + "ing"];
        if (word[^1] == 'y' && !IsVowel(word[^2]))
            return [word[..^1] + "ies", word[..^1] + "ied", word + "ing"];
        return EndsInHiss(word) ? [word + "es", word + "ed", word + "ing"] : [word + "s", word + "ed", word + "ing"];
    }

    private static bool EndsInHiss(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
