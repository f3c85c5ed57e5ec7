using Asyl.Casework.Events;

namespace Asyl.Casework.Cases;

/// <summary>
/// Lays events in the order they must have happened in, as far as that can be known: what ended before another began comes first; of those whose
/// dates leave it open, what comes first in a usual case. The order a person's life is folded in; the dates keep their uncertainty.
/// </summary>
internal sealed class InOrder
{
    private readonly CaseEvent[] byDate;
    private readonly ILookup<string, int> byCode;
    private readonly HashSet<int> visited = [];
    private readonly List<CaseEvent> laid = [];

    private InOrder(IEnumerable<CaseEvent> events)
    {
        byDate = [.. events.OrderBy(e => e.Date.First ?? e.Date.Last).ThenBy(e => e.Date.First is null ? 0 : 1).ThenBy(e => DateReach.Width(e.Date)).ThenBy(e => ProceduralOrder.Of(e.Event)).ThenBy(e => e.Id, StringComparer.Ordinal)];
        byCode = Enumerable.Range(0, byDate.Length).ToLookup(i => byDate[i].Event, StringComparer.Ordinal);
    }

    /// <summary>The order of a chronology: as a life is folded, then what no year is known of.</summary>
    public static IEnumerable<CaseEvent> ForReading(IEnumerable<CaseEvent> events)
    {
        var (dated, undated) = (new List<CaseEvent>(), new List<CaseEvent>());
        foreach (var e in events)
            (e.Date.First is null && e.Date.Last is null ? undated : dated).Add(e);
        return Of(dated).Concat(undated.OrderBy(e => e.Date, Comparer<Language.Dates.Edtf>.Create(DateReach.Compare)).ThenBy(e => ProceduralOrder.Of(e.Event)).ThenBy(e => e.Id, StringComparer.Ordinal));
    }

    public static IReadOnlyList<CaseEvent> Of(IEnumerable<CaseEvent> events)
    {
        var order = new InOrder(events);
        for (var i = 0; i < order.byDate.Length; i++)
            order.Lay(i);
        return order.laid;
    }

    /// <summary>What one country decides does not wait for what another does; movements lead from one to the other.</summary>
    private static bool MayBeOneCase(CaseEvent before, CaseEvent after) =>
        before.Country.Length == 0 || after.Country.Length == 0 || before.Country == after.Country || Movements.Contains(after.Event);

    /// <summary>Lays what must precede an event, then the event. Laying by date keeps apart what is apart; only an event drawn forward has to draw what ended before it.</summary>
    private void Lay(int at)
    {
        if (!visited.Add(at))
            return;
        foreach (var before in EventOrder.Before(byDate[at].Event).SelectMany(code => byCode[code]).Where(before => before > at && byDate[before].Date.Overlaps(byDate[at].Date) && MayBeOneCase(byDate[before], byDate[at])))
        {
            for (var i = at + 1; i < before; i++)
            {
                if (byDate[i].Date.Last < byDate[before].Date.First)
                    Lay(i);
            }

            Lay(before);
        }

        laid.Add(byDate[at]);
    }
}
