using Asyl.Casework.Cases;
using Asyl.Language.Dates;

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
        return [.. PositionLines.Tracks.Select(track => Only(positions.Where(position => position.Track == track), position => (position.From, position.To), day)
            ?? new Position { Person = person, Track = track, Status = Unknown })];
    }

    internal static T? Only<T>(IEnumerable<T> stretches, Func<T, (Edtf From, Edtf To)> ends, DateOnly day)
        where T : class
    {
        var last = stretches.LastOrDefault(stretch => MayHold(ends(stretch), day));
        return last is not null && Holds(ends(last), day) ? last : null;
    }

    private static bool MayHold((Edtf From, Edtf To) ends, DateOnly day) =>
        (ends.From.First is not { } first || first <= day) && (ends.To.Last is not { } last || day <= last);

    private static bool Holds((Edtf From, Edtf To) ends, DateOnly day) =>
        ends.From.Last is { } begun && begun <= day && (ends.To.First is not { } end || day <= end);
}
