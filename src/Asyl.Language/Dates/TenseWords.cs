using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The words that show tense, from their table: by the whole word, else, in small letters, by its ending.</summary>
internal static class TenseWords
{
    private const int ShortestVerb = 5;
    private const string Month = "month";

    private static readonly TenseWord Nothing = new("none", "");

    private static readonly FrozenDictionary<string, TenseWord> Words = Table.Rows("Dates/tense-en.tsv")
        .ToFrozenDictionary(row => row[0], row => new TenseWord(row[1], row.Length > 2 ? row[2] : ""), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TenseWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // The longest first.
    private static readonly (string Ending, TenseWord Word)[] Endings =
        [.. Words.Where(row => row.Key[0] == '-').Select(row => (row.Key[1..], row.Value)).OrderByDescending(row => row.Item1.Length)];

    public static TenseWord Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return Nothing;
        if (Lookup.TryGetValue(word, out var found))
            return found.Part == Month && char.IsUpper(word[0]) ? Nothing : found;
        if (word.Length < ShortestVerb || !char.IsLower(word[0]))
            return Nothing;
        foreach (var (ending, shown) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return shown;
        }

        return Nothing;
    }
}
