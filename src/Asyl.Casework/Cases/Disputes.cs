using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Which of a person's events stand in a contradiction about their outcome or their date. What a person stands behind is never disputed, and overrules what is only read.</summary>
internal sealed class Disputes
{
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> overruled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DisputedDate> dates = new(StringComparer.Ordinal);

    public Disputes(IReadOnlyList<CaseEvent> events, IReadOnlyList<Contradiction> contradictions)
    {
        var byGround = events.SelectMany(e => e.Statements.Concat(e.Facts).Select(id => (id, e))).ToLookup(pair => pair.id, pair => pair.e, StringComparer.Ordinal);
        foreach (var contradiction in contradictions.Where(found => found is { About: ContradictionKind.Outcome, Shown: true }))
            Enter([.. contradiction.Sides.SelectMany(side => side.Statements).SelectMany(id => byGround[id]).Distinct()]);
        foreach (var contradiction in contradictions.Where(found => found is { About: ContradictionKind.Date, Shown: true }))
        {
            foreach (var e in events.Where(e => e.Id == contradiction.Event && e.Basis != Basis.Accepted))
                Enter(e, [.. contradiction.Sides.Select(side => Edtf.Parse(side.Value))]);
        }
    }

    /// <summary>What reports that contradict each other tell of when it happened; null where they do not, or where a person stands behind it.</summary>
    public DisputedDate? Date(CaseEvent e) => dates.GetValueOrDefault(e.Id);

    public bool IsOpen(CaseEvent e) => open.Contains(e.Id);

    public bool IsOverruled(CaseEvent e) => overruled.Contains(e.Id);

    private void Enter(IReadOnlyList<CaseEvent> events)
    {
        var decided = events.Any(e => e.Basis == Basis.Accepted && Life.Happens(e));
        (decided ? overruled : open).UnionWith(events.Where(e => e.Basis != Basis.Accepted && IsOfTheEvent(e)).Select(e => e.Id));
    }

    /// <summary>What weighs less than another telling dates nothing, and disputes nothing.</summary>
    private void Enter(CaseEvent e, Edtf[] told)
    {
        if (told.Aggregate(DateReach.Hull) is { IsBounded: true } reach && e.Date.Contains(reach) && told.Min(date => date.Last) is { } first && told.Max(date => date.First) is { } end)
            dates[e.Id] = new DisputedDate(reach, first < end ? Edtf.Days(first, end.AddDays(-1)) : Edtf.Unknown);
    }

    /// <summary>Someone who denies a charge denies the deed, not that they are charged.</summary>
    private static bool IsOfTheEvent(CaseEvent e) => e.Event is not ("charge" or "wanted");
}

/// <summary>When something happened, as reports that contradict each other tell it.</summary>
/// <param name="Reach">All that they tell.</param>
/// <param name="Between">The days on which it had happened for one of them and not yet for another; unknown where there is none.</param>
internal sealed record DisputedDate(Edtf Reach, Edtf Between);
