using System.Collections.Concurrent;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>
/// Divides a text into words. Letters and digits are different words; apostrophes and soft hyphens stay inside; a word that a line end divides is one where that makes
/// it a name. Of scripts without spaces only the words in the list are found, the longest first.
/// </summary>
internal sealed class WordReader(Func<string, WordEntry> look, IReadOnlySet<string> unspaced)
{
    private readonly ConcurrentDictionary<string, WordEntry> known = new(StringComparer.Ordinal);
    private readonly int longest = unspaced.Select(word => word.Length).DefaultIfEmpty().Max();

    public List<TextWord> Read(string text)
    {
        var words = new List<TextWord>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var end = Letters.IsUnspaced(text[at]) ? UnspacedEnd(text, at) : char.IsDigit(text[at]) ? DigitsEnd(text, at) : LettersEnd(text, at);
            if (end > at && Divided(text, at, end) is { } whole)
                (end, _) = (whole.End, Add(words, whole));
            else if (end > at)
                Add(words, new(at, end, Look(text.AsSpan(at, end - at))));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private WordEntry Look(ReadOnlySpan<char> word) =>
        known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entry) ? entry : known.GetOrAdd(word.ToString(), look);

    private static bool Add(List<TextWord> words, TextWord word)
    {
        words.Add(word);
        return true;
    }

    private static int LettersEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && ((Letters.IsPart(text[end]) && !Letters.IsUnspaced(text[end])) || (end > at && Letters.IsInner(text[end]) && end + 1 < text.Length && Letters.IsPart(text[end + 1]))))
            end++;
        return end;
    }

    private static int DigitsEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end;
    }

    private int UnspacedEnd(string text, int at)
    {
        var lookup = ((HashSet<string>)unspaced).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (lookup.Contains(text.AsSpan(at, length)))
                return at + length;
        }

        return at;
    }

    /// <summary>The word that a hyphen and a line end divide, where it is a name as a whole.</summary>
    private TextWord? Divided(string text, int at, int end)
    {
        if (end + 2 >= text.Length || text[end] is not ('-' or '‐') || !char.IsWhiteSpace(text[end + 1]))
            return null;
        var next = end + 1;
        while (next < text.Length && text[next] is '\n' or '\r' or ' ' && next - end < 5)
            next++;
        var rest = next < text.Length && text.AsSpan(end, next - end).Contains('\n') ? LettersEnd(text, next) : next;
        return rest > next && Look(string.Concat(text.AsSpan(at, end - at), text.AsSpan(next, rest - next))) is { Bearers.Count: > 0 } entry ? new(at, rest, entry) : null;
    }
}
