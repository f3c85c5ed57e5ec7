using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The words of time of a language, from its table.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, TimeWord> Words = Table.Rows("Dates/words-en.tsv").ToFrozenDictionary(
        row => row[0],
        row => new TimeWord(Enum.Parse<TimeWordKind>(row[1], ignoreCase: true), row[2], row.Length > 3 ? row[3] : ""),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>The word, or the default value for a word that has nothing to do with time.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest + 1)
            return default;
        return Lookup.TryGetValue(word, out var found) || Lookup.TryGetValue(word.TrimEnd('.'), out found) ? found : default;
    }
}
