using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>
/// From reports to cases in one straight line. Enters: everything one viewer may see. Leaves: the casebook.
/// Never: anything from outside what is given, so that rebuilding gives the same again.
/// </summary>
public static class CasebookFold
{
    public static Casebook Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements)
    {
        var people = PeopleResolver.Resolve(reports, anchors, judgements);
        var dependence = DependenceFinder.Find(reports);
        var events = EventJoiner.Join(reports, facts, people, dependence);
        var contradictions = ContradictionFinder.Find(reports, people, events, dependence);
        var cases = CaseBuilder.Build(reports, people, events, contradictions, anchors, Jurisdictions.Shipped);
        return new Casebook
        {
            Reports = reports,
            Facts = facts,
            People = people,
            Dependence = dependence,
            Events = events,
            Contradictions = contradictions,
            Cases = cases,
        };
    }
}
