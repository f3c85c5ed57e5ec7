using System.Runtime.Intrinsics;

namespace Asyl.Language.Names;

/// <summary>Scores with the weights of a model: whole numbers, so the same on every machine.</summary>
internal sealed class ModelScorer(NameModel model, NameFeatures features) : INameScorer
{
    private readonly uint[] rows = new uint[NameFeatures.Most];

    public int[] Moves => model.Moves;

    // The hot loop of reading names: a row of sixteen signed bytes a feature; the sums stay below 80 × 127, which sixteen bits hold.
    public void Score(int at, (int First, int End) sentence, Span<int> scores)
    {
        var count = features.Write(at, sentence, rows, out _);
        Vector128<short> low = default, high = default;
        for (var i = 0; i < count; i++)
        {
            var (rowLow, rowHigh) = Vector128.Widen(Vector128.Create(model.Row(rows[i])));
            low += rowLow;
            high += rowHigh;
        }

        for (var tag = 0; tag < NameTag.Count; tag++)
            scores[tag] = tag < 8 ? low[tag] : high[tag - 8];
    }
}
