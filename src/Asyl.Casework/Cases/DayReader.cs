using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Reads what holds on one day from the stretches of one track in one country.</summary>
internal static class DayReader
{
    /// <summary>Null before anything was entered. Unknown while a boundary may lie on either side of the day, disputed where reports contradict each other on it.</summary>
    public static Position? Read(IReadOnlyList<Position> stretches, DateOnly day)
    {
        var uncertain = stretches.Where(stretch => IsWithin(stretch.From, day) && !(stretch.To.Last <= day)).ToArray();
        if (uncertain.Length > 0)
            return Unknown(uncertain[^1], uncertain) with { Status = IsDisputed(uncertain[^1], day) ? "disputed" : "unknown" };
        var begun = stretches.Where(stretch => stretch.From.Last <= day || stretch.To.Last <= day).ToArray();
        if (begun.Length == 0)
            return null;
        var latest = begun[^1];
        return latest.To.IsKnown && (latest.To.First is null || latest.To.First <= day) ? Unknown(latest, [latest]) : latest;
    }

    /// <summary>Whether the boundary may be before or after the day.</summary>
    private static bool IsWithin(Edtf boundary, DateOnly day) =>
        !boundary.IsDay && (boundary.First is null || boundary.First <= day) && (boundary.Last is null || day < boundary.Last);

    private static bool IsDisputed(Position stretch, DateOnly day) => stretch.FromDisputed.First <= day && day <= stretch.FromDisputed.Last;

    /// <summary>Nothing is said of since when or until when: that would be the stretch before's.</summary>
    public static Position Unknown(Position at, IReadOnlyList<Position> around) => at with
    {
        Status = "unknown",
        Country = Moves.IsOfThePerson(at.Track) ? "" : at.Country,
        From = Edtf.Unknown,
        To = Edtf.Unknown,
        Because = [.. around.SelectMany(position => position.Because).Distinct(StringComparer.Ordinal)],
    };
}
