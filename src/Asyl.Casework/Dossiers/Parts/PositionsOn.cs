using Asyl.Casework.Cases;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>What held on a day. A stretch holds when it has begun by then for certain and is not certain to have ended; where a later stretch
/// may already have begun, nothing is chosen between the two and the day is unknown.</summary>
public static class PositionsOn
{
    public const string Unknown = "unknown";

    /// <summary>One position a track, unknown where it cannot be told.</summary>
    public static IReadOnlyList<Position> Day(IReadOnlyList<Position> positions, DateOnly day)
    {
        var person = positions.Count > 0 ? positions[0].Person : "";
        return [.. PositionLines.Tracks.Select(track => Only(positions.Where(position => position.Track == track), day)
            ?? new Position { Person = person, Track = track, Status = Unknown })];
    }

    private static Position? Only(IEnumerable<Position> stretches, DateOnly day)
    {
        var last = stretches.LastOrDefault(stretch => MayHold(stretch, day));
        return last is not null && Holds(last, day) ? last : null;
    }

    private static bool MayHold(Position stretch, DateOnly day) =>
        (stretch.From.First is not { } first || first <= day) && (stretch.To.Last is not { } last || day <= last);

    private static bool Holds(Position stretch, DateOnly day) =>
        stretch.From.Last is { } begun && begun <= day && (stretch.To.First is not { } end || day <= end);
}
