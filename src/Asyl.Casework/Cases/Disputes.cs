using Asyl.Casework.Events;

namespace Asyl.Casework.Cases;

/// <summary>Which of a person's events stand in a contradiction about their outcome. What a person stands behind is never disputed, and overrules what is only read.</summary>
internal sealed class Disputes
{
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> overruled = new(StringComparer.Ordinal);

    public Disputes(IReadOnlyList<CaseEvent> events, IReadOnlyList<Contradiction> contradictions)
    {
        var byGround = events.SelectMany(e => e.Statements.Concat(e.Facts).Select(id => (id, e))).ToLookup(pair => pair.id, pair => pair.e, StringComparer.Ordinal);
        foreach (var contradiction in contradictions.Where(found => found is { About: ContradictionKind.Outcome, Shown: true }))
            Enter([.. contradiction.Sides.SelectMany(side => side.Statements).SelectMany(id => byGround[id]).Distinct()]);
    }

    public bool IsOpen(CaseEvent e) => open.Contains(e.Id);

    public bool IsOverruled(CaseEvent e) => overruled.Contains(e.Id);

    private void Enter(IReadOnlyList<CaseEvent> events)
    {
        var decided = events.Any(e => e.Basis == Basis.Accepted);
        (decided ? overruled : open).UnionWith(events.Where(e => e.Basis != Basis.Accepted && IsOfTheEvent(e)).Select(e => e.Id));
    }

    /// <summary>Someone who denies a charge denies the deed, not that they are charged.</summary>
    private static bool IsOfTheEvent(CaseEvent e) => e.Event is not ("charge" or "wanted");
}
