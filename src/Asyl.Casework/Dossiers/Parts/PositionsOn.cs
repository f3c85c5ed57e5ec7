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
        var known = held.Where(position => position.Status != Unknown).Select(position => position.Track).ToHashSet(StringComparer.Ordinal);
        var said = held.Where(position => position.Status != Unknown || position.Country.Length > 0 || !known.Contains(position.Track));
        var silent = PositionLines.Tracks.Where(track => !held.Any(position => position.Track == track));
        return [.. said.Select(Bare), .. silent.Select(track => new Position { Person = person, Track = track, Status = Unknown })];
    }

    /// <summary>One position a track for a list: a known one, in the country where the person is, of the ordinary procedure, entered last.</summary>
    public static IReadOnlyList<Position> Main(IReadOnlyList<Position> positions, DateOnly day) =>
        [.. ForReading(Day(positions, day)).DistinctBy(position => position.Track, StringComparer.Ordinal)];

    /// <summary>By track; on each what is known before what is not, and what counts in the country where the person is before the rest.</summary>
    public static IEnumerable<Position> ForReading(IReadOnlyList<Position> held)
    {
        var here = held.FirstOrDefault(position => position is { Track: "location", Status: "in" })?.Country ?? "";
        return held.OrderBy(position => PositionLines.Rank(position.Track)).ThenBy(position => position.Status == Unknown)
            .ThenBy(position => here.Length > 0 && position.Country == here ? 0 : 1).ThenBy(position => position.Line.Length)
            .ThenByDescending(position => position.From.First).ThenByDescending(position => position.From.Last).ThenBy(position => position.Country, StringComparer.Ordinal);
    }

    private static Position Bare(Position position) => position.Status == Unknown
        ? position with { From = Edtf.Unknown, To = Edtf.Unknown, Country = Moves.IsOfThePerson(position.Track) ? "" : position.Country }
        : position;
}
