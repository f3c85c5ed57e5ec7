namespace Asyl.Accuracy.MainText;

/// <summary>The runs of four words of a text, as a multiset; one shorter run for a text of fewer words.</summary>
internal sealed class Shingles
{
    private const int Length = 4;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public Shingles(string text)
    {
        var words = Words(text).ToList();
        for (var i = 0; i == 0 ? words.Count > 0 : i + Length <= words.Count; i++)
        {
            var run = string.Join(' ', words[i..Math.Min(i + Length, words.Count)]);
            counts[run] = counts.GetValueOrDefault(run) + 1;
            Count++;
        }
    }

    public int Count { get; }

    public int Shared(Shingles other) => counts.Sum(each => Math.Min(each.Value, other.counts.GetValueOrDefault(each.Key)));

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || char.IsSurrogate(text[i])))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }
}
