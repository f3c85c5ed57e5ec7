using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>
/// Counts expressions found against keys, one to one: equal spans first, then the first that overlap. Strict counts the equal spans, relaxed all
/// pairs, value the pairs whose value is one of the key's.
/// </summary>
internal sealed class ExtentScore
{
    private int keys;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;

    public bool IsEmpty => keys == 0;

    public double Strict => F1(strict);

    public double Relaxed => F1(relaxed);

    public double Value => F1(valued);

    /// <summary>Both in the order of the text.</summary>
    public void Add(IReadOnlyList<TimexKey> expected, IReadOnlyList<TimexKey> read)
    {
        keys += expected.Count;
        found += read.Count;
        foreach (var (key, mention) in Pairs(expected, read))
        {
            relaxed++;
            strict += key.Span == mention.Span ? 1 : 0;
            valued += key.Values.Intersect(mention.Values).Any() ? 1 : 0;
        }
    }

    public static IReadOnlyList<(TimexKey Key, TimexKey Mention)> Pairs(IReadOnlyList<TimexKey> expected, IReadOnlyList<TimexKey> read)
    {
        var free = read.ToList();
        var pairs = new List<(TimexKey, TimexKey)>();
        Pair((a, b) => a == b);
        Pair((a, b) => a.Overlaps(b));
        return pairs;

        void Pair(Func<Span, Span, bool> agree)
        {
            foreach (var key in expected.Where(key => !pairs.Exists(pair => pair.Item1 == key)).ToList())
            {
                if (free.FindIndex(mention => agree(key.Span, mention.Span)) is var at and >= 0)
                {
                    pairs.Add((key, free[at]));
                    free.RemoveAt(at);
                }
            }
        }
    }

    private double F1(int right) => keys + found == 0 ? 0 : 2.0 * right / (keys + found);
}
