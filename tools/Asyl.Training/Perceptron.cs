using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Asyl.Language.Model;

namespace Asyl.Training;

/// <summary>
/// A linear model while it learns (Collins 2002). Weights are whole numbers; what is kept is their average over snapshots taken at even distances, so the
/// same examples in the same order give the same bytes on any machine.
/// </summary>
internal sealed class Perceptron(int classes, int rowBits) : ILinearModel
{
    // A few weights may be too large for a byte, so that the others keep their differences.
    private const int CutOneIn = 200_000;

    private readonly int width = RowWidth.Of(classes);
    private readonly int shift = 32 - rowBits;
    private readonly int[] weights = new int[RowWidth.Of(classes) << rowBits];
    private readonly int[] sums = new int[RowWidth.Of(classes) << rowBits];

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var lane = 0; lane < width; lane += 4)
        {
            var sum = Vector128<int>.Zero;
            foreach (var feature in features)
                sum += Vector128.LoadUnsafe(ref first, (nuint)(((feature >> shift) * width) + lane));
            sum.CopyTo(scores[lane..]);
        }
    }

    public void Update(ReadOnlySpan<uint> features, int @class, int change)
    {
        foreach (var feature in features)
            weights[((int)(feature >> shift) * width) + @class] += change;
    }

    public void Snapshot()
    {
        var all = MemoryMarshal.Cast<int, Vector<int>>(weights.AsSpan());
        var into = MemoryMarshal.Cast<int, Vector<int>>(sums.AsSpan());
        for (var i = 0; i < all.Length; i++)
            into[i] += all[i];
    }

    /// <summary>The average in one byte a weight, 127 for the largest; those that come to less than <paramref name="least"/> are dropped.</summary>
    public QuantisedModel Quantised(int least)
    {
        var sizes = sums.Where(sum => sum != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length == 0 ? 1L : sizes[^(1 + (sizes.Length / CutOneIn))];
        var cells = new sbyte[sums.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var value = ((Math.Abs((long)sums[i]) * 254) + largest) / (2 * largest);
            cells[i] = value < least ? (sbyte)0 : (sbyte)(Math.Sign(sums[i]) * Math.Min(value, 127));
        }

        return new(cells, width);
    }
}
