using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>Events of a strip one above another, so that no mark and no label lies on another; what there is no lane for is counted.</summary>
internal sealed class Lanes
{
    /// <summary>More than these, one above another, are not legible.</summary>
    public const int Most = 12;

    private const double Gap = 8;
    private readonly List<List<(double From, double To)>> taken = [];

    private Lanes(IReadOnlyList<EventMark> marks, TimeScale scale)
    {
        var placed = new List<PlacedMark>();
        var left = new List<EventMark>();
        foreach (var mark in marks)
        {
            var one = PlacedMark.Of(mark, scale);
            if (Free(one) is var lane && lane < Most)
                placed.Add(one with { Lane = lane });
            else
                left.Add(mark);
        }

        (Placed, Left) = (placed, left);
    }

    public IReadOnlyList<PlacedMark> Placed { get; }

    /// <summary>Those that no lane is left for.</summary>
    public IReadOnlyList<EventMark> Left { get; }

    public int Count => taken.Count;

    /// <param name="marks">In order of their first day.</param>
    public static Lanes Of(IReadOnlyList<EventMark> marks, TimeScale scale) => new(marks, scale);

    /// <summary>The first lane with room for it, which is taken; <see cref="Most"/> where there is none.</summary>
    private int Free(PlacedMark one)
    {
        var lane = taken.FindIndex(stretches => stretches.TrueForAll(stretch => one.Left - Gap > stretch.To || one.Right + Gap < stretch.From));
        if (lane < 0 && taken.Count == Most)
            return Most;
        if (lane < 0)
        {
            lane = taken.Count;
            taken.Add([]);
        }

        taken[lane].Add((one.Left, one.Right));
        return lane;
    }
}
