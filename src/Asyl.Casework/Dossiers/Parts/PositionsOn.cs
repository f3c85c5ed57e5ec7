using Asyl.Casework.Cases;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>What held on a day, with nothing left out: a track on which no fact says anything is there as unknown.</summary>
internal static class PositionsOn
{
    public const string Unknown = "unknown";

    /// <summary>At least one position a track; several where countries have their own.</summary>
    public static IReadOnlyList<Position> Day(IReadOnlyList<Position> positions, DateOnly day) => Whole(PositionFold.PositionOn(positions, day));

    /// <summary>The positions, and an unknown one for every track that has none. Since when something is unknown is told by the stretches, not by a day.</summary>
    public static IReadOnlyList<Position> Whole(IReadOnlyList<Position> held)
    {
        var person = held.Count > 0 ? held[0].Person : "";
        var silent = PositionLines.Tracks.Where(track => !held.Any(position => position.Track == track));
        return [.. held.Select(Bare), .. silent.Select(track => new Position { Person = person, Track = track, Status = Unknown })];
    }

    /// <summary>One status a track for a list: of several countries, the known one that was entered last.</summary>
    public static IEnumerable<(string Track, string Status)> Statuses(IReadOnlyList<Position> positions, DateOnly day) =>
        Day(positions, day).GroupBy(position => position.Track, StringComparer.Ordinal)
            .OrderBy(group => PositionLines.Rank(group.Key))
            .Select(group => (group.Key, group.OrderBy(position => position.Status != Unknown).ThenBy(position => position.From.Last).Last().Status));

    private static Position Bare(Position position) => position.Status == Unknown
        ? position with { From = Edtf.Unknown, To = Edtf.Unknown, Country = Moves.IsOfThePerson(position.Track) ? "" : position.Country }
        : position;
}
