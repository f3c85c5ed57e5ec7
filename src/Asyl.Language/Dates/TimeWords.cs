using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The words of time of a language, and what stands glued behind digits or ends a word, from its table.</summary>
internal static class TimeWords
{
    private static readonly (string Text, TimeWord Word)[] Rows = [.. Table.Rows("Dates/words-en.tsv").Select(row => (row[0], WordOf(row)))];

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Words = Rows
        .Where(row => !IsEnding(row.Text)).ToFrozenDictionary(row => row.Text, row => row.Word, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Small letters and capitals differ: "8a" is a time, "8A" a flat.
    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Endings = Rows
        .Where(row => IsEnding(row.Text)).ToFrozenDictionary(row => row.Text[1..], row => row.Word, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Plurals = [.. Rows.Where(row => row.Word.Kind == TimeWordKind.Plural).Select(row => row.Text[1..])];

    private static readonly int Longest = Rows.Max(row => row.Text.Length);

    /// <summary>The word, or the default value for a word that has nothing to do with time.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest + 1)
            return default;
        return Words.TryGetValue(word, out var found) || Words.TryGetValue(word.TrimEnd('.'), out found) ? found : default;
    }

    /// <summary>The word that stands glued behind digits: "h" of "3h", "a" of "8a", "pm" of "5pm".</summary>
    public static TimeWord FindGlued(ReadOnlySpan<char> letters) => Endings.TryGetValue(letters, out var found) ? found : Find(letters);

    /// <summary>Whether a word in small letters ends like a plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (word is not [>= 'a' and <= 'z', _, ..])
            return false;
        foreach (var ending in Plurals)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsEnding(string text) => text[0] == '-';

    private static TimeWord WordOf(string[] row) =>
        new(Enum.Parse<TimeWordKind>(row[1], ignoreCase: true), row[2], row.Length > 3 ? row[3] : "");
}
