using System.Collections.Frozen;

namespace Asyl.Language.Text;

/// <summary>Whether the dot behind a word belongs to the word, and whether a sentence may end there.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 8;

    private static readonly FrozenDictionary<string, string> Kinds =
        Table.Rows("Text/abbreviations.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"before", "number", "either", "initial", or null for an ordinary word.</summary>
    public static string? Kind(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return "initial";
        if (Lookup.TryGetValue(word, out var kind))
            return kind;
        return AreDottedLetters(word) ? "either" : null;
    }

    // "U.S", "R.S.F", "e.g" without the last dot.
    private static bool AreDottedLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }
}
