using Asyl.Language.Names;

namespace Asyl.Training.Names;

/// <summary>
/// Learns the weights of names: a structured perceptron, averaged over all its steps, in whole numbers. Enters: texts with their tags, one sentence at a time.
/// Leaves: the averaged weights. The order of the sentences and the seed decide every byte.
/// </summary>
internal sealed class NamePerceptron(int rowBits, SeededNumbers numbers) : INameScorer
{
    /// <summary>The parts that averages are counted in.</summary>
    public const int Unit = 1000;

    private const int UnspelledPercent = 60;
    private const int Width = NameModel.Width;
    private readonly int[] weights = new int[(1 << rowBits) * Width];
    private readonly long[] totals = new long[(1 << rowBits) * Width];
    private readonly long[] moveTotals = new long[NameTag.Count * NameTag.Count];
    private readonly List<(int Word, uint[] Rows)> seen = [];
    private readonly uint[] rows = new uint[NameFeatures.Most];
    private NameFeatures? features;
    private long step = 1;

    public int[] Moves { get; } = new int[NameTag.Count * NameTag.Count];

    public void Score(int at, (int First, int End) sentence, Span<int> scores)
    {
        var count = features!.Write(at, sentence, rows, out var spellings);
        if (numbers.Percent(UnspelledPercent))
            count -= spellings;
        seen.Add((at, rows[..count]));
        scores.Clear();
        foreach (var row in rows.AsSpan(0, count))
        {
            for (var tag = 0; tag < NameTag.Count; tag++)
                scores[tag] += weights[(row * Width) + tag];
        }
    }

    /// <summary>Tags a sentence and learns from its mistakes.</summary>
    public void Learn(TaggedText text, (int First, int End) sentence)
    {
        (features, var tags) = (text.Features, new byte[text.Words.Words.Length]);
        seen.Clear();
        new NameTagger(text.Words, this).Tag(sentence, tags);
        step++;
        var before = -2;
        foreach (var (at, found) in seen)
        {
            if (tags[at] != text.Tags[at])
                Move(found, text.Tags[at], tags[at]);
            int gold = before == at - 1 ? text.Tags[before] : 0, read = before == at - 1 ? tags[before] : 0;
            if (gold != read || tags[at] != text.Tags[at])
                MoveAfter(gold, text.Tags[at], read, tags[at]);
            before = at;
        }
    }

    private void Move(uint[] found, byte gold, byte read)
    {
        foreach (var row in found)
        {
            Change(weights, totals, (row * Width) + gold, 1);
            Change(weights, totals, (row * Width) + read, -1);
        }
    }

    private void MoveAfter(int goldBefore, byte gold, int readBefore, byte read)
    {
        Change(Moves, moveTotals, (uint)((goldBefore * NameTag.Count) + gold), 1);
        Change(Moves, moveTotals, (uint)((readBefore * NameTag.Count) + read), -1);
    }

    // The average of a weight over all steps is weight − total ÷ steps.
    private void Change(int[] of, long[] total, uint at, int by)
    {
        of[at] += by;
        total[at] += by * step;
    }

    /// <summary>Adds its averages, in parts of <see cref="Unit"/>, to those of others.</summary>
    public void AddAverages(long[] sums, long[] moveSums)
    {
        for (var at = 0; at < sums.Length; at++)
            sums[at] += Average(weights[at], totals[at]);
        for (var at = 0; at < moveSums.Length; at++)
            moveSums[at] += Average(Moves[at], moveTotals[at]);
    }

    private long Average(int weight, long total) => ((weight * step) - total) * Unit / step;
}
