using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>Whether a noun names an event: "detention", "arrest" (event-nouns.tsv).</summary>
internal static class EventNouns
{
    private const int ShortestWithEnding = 7;
    private static readonly ILookup<string, string> Words = Table.Rows("Parsing/event-nouns.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Nouns = Words["noun"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Not = Words["not"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Endings = [.. Words["ending"]];

    public static bool Contains(TreeWord word) =>
        word.Upos == Upos.Noun
        && (Nouns.Contains(word.Lemma) || (word.Lemma.Length >= ShortestWithEnding && !Not.Contains(word.Lemma) && Array.Exists(Endings, ending => word.Lemma.EndsWith(ending, StringComparison.Ordinal))));
}
