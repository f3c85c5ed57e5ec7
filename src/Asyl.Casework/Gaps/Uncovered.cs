using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Gaps;

/// <summary>Days that no document covers: one ran out before what happened next, be it a decision or that the person left.</summary>
internal static class Uncovered
{
    public static IEnumerable<Gap> Find(Told told, IReadOnlyList<Position> positions)
    {
        var protection = positions.Where(position => position is { Track: "protection", Line: "" }).ToArray();
        foreach (var (document, silence) in protection.Zip(protection.Skip(1)))
        {
            if (silence is { Status: "unknown", Because.Count: 0, From: { IsDay: true, First: { } from } } && document.Country == silence.Country && Elsewhere(positions, silence.Country, from) is false)
                yield return Between(told, document, silence, from);
        }
    }

    private static Gap Between(Told told, Position document, Position silence, DateOnly from)
    {
        var leaving = told.Events.FirstOrDefault(e => e.Date.First >= from && Leaves(told, e, silence.Country));
        var left = leaving is not null && !(silence.To.Last < leaving.Date.First) ? leaving : null;
        var last = left is not null ? left.Date.First : silence.To.First is { } next && next > from ? next.AddDays(-1) : null;
        var events = told.Events.Where(e => e == left || e.Statements.Concat(e.Facts).Any(id => document.Because.Contains(id, StringComparer.Ordinal))).ToArray();
        return told.Gap(GapKind.NoDocument, silence.Country, Edtf.Days(from, last), events);
    }

    private static bool Leaves(Told told, CaseEvent e, string country) => e.Event == "removal_executed" ? told.CountryOf(e) == country
        : Movements.IsJourney(e.Event) && Movements.Destination(e.Event, e.Country, e.Details) != country && (Movements.From(e.Details) == country || e.Event != "border_crossing" || e.Country != country);

    /// <summary>Whether the person had left before the document ran out.</summary>
    private static bool Elsewhere(IReadOnlyList<Position> positions, string country, DateOnly day) =>
        PositionFold.PositionOn(positions, day).Any(held => held is { Track: "location", Status: "in" } && held.Country != country);
}
