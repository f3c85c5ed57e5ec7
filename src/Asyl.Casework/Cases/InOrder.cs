using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>
/// Lays events in the order they must have happened in, as far as that can be known: what ended before another began comes first; of those whose
/// dates leave it open, what comes first in a usual case. The order a person's life is folded in; the dates keep their uncertainty.
/// </summary>
internal static class InOrder
{
    public static IReadOnlyList<CaseEvent> Of(IEnumerable<CaseEvent> events)
    {
        var left = events.OrderBy(e => e.Date, Comparer<Edtf>.Create(DateReach.Compare)).ThenBy(e => ProceduralOrder.Of(e.Event)).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var laid = new List<CaseEvent>(left.Count);
        while (left.Count > 0)
        {
            var next = left.Find(e => !left.Exists(other => other != e && MustPrecede(other, e))) ?? left[0];
            laid.Add(next);
            left.Remove(next);
        }

        return laid;
    }

    private static bool MustPrecede(CaseEvent one, CaseEvent other)
    {
        if (one.Date.Last < other.Date.First)
            return true;
        return one.Date.Overlaps(other.Date) && EventOrder.Holds(one.Event, other.Event);
    }
}
