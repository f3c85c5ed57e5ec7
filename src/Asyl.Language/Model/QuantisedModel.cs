using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Asyl.Language.Model;

/// <summary>
/// Weights of one byte each, in rows found by the upper bits of a feature's hash. Features that meet in a row share it: training knew it. The sum of up to
/// 256 rows fits 16 bits.
/// </summary>
internal sealed class QuantisedModel(sbyte[] cells, int width) : ILinearModel
{
    private readonly int shift = 32 - BitOperations.Log2((uint)(cells.Length / width));

    public ReadOnlySpan<sbyte> Cells => cells;

    public int Width => width;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        _ = scores[width - 1];
        ref var first = ref MemoryMarshal.GetArrayDataReference(cells);
        if (width == 4)
            ScoreFour(ref first, features, scores);
        else
            ScoreMany(ref first, features, scores);
    }

    // Every index is below the number of rows because of the shift: bounds are not checked again in the two inner loops.
    private void ScoreFour(ref sbyte first, ReadOnlySpan<uint> features, Span<int> scores)
    {
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.ReadUnaligned<int>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref first, (nint)(feature >> shift) * 4)));
            sum += Vector128.WidenLower(Vector128.CreateScalar(row).AsSByte());
        }

        Vector128.WidenLower(sum).CopyTo(scores);
    }

    private void ScoreMany(ref sbyte first, ReadOnlySpan<uint> features, Span<int> scores)
    {
        for (var lane = 0; lane < width; lane += 32)
        {
            Vector256<short> low = default, high = default;
            foreach (var feature in features)
            {
                var row = Vector256.LoadUnsafe(ref Unsafe.Add(ref first, ((nint)(feature >> shift) * width) + lane));
                low += Vector256.WidenLower(row);
                high += Vector256.WidenUpper(row);
            }

            Vector256.WidenLower(low).CopyTo(scores[lane..]);
            Vector256.WidenUpper(low).CopyTo(scores[(lane + 8)..]);
            Vector256.WidenLower(high).CopyTo(scores[(lane + 16)..]);
            Vector256.WidenUpper(high).CopyTo(scores[(lane + 24)..]);
        }
    }
}
