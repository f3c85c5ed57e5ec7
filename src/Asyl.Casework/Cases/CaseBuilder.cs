using Asyl.Casework.Data;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>
/// Lists the cases. Enters: persons, their events, contradictions, what people have opened. Leaves: open cases by name, then proposed ones, those with
/// most law in them first. Never: a case opened by the machine, or proposed for someone who is only known by a role, from a headline or by a single threat.
/// </summary>
public static class CaseBuilder
{
    /// <param name="anchors">The people whose cases are open.</param>
    public static IReadOnlyList<ProtectionCase> Build(
        IReadOnlyList<FiledReport> reports, IReadOnlyList<Person> people, IReadOnlyList<CaseEvent> events,
        IReadOnlyList<Contradiction> contradictions, IReadOnlyList<Anchor> anchors, Jurisdictions jurisdiction)
    {
        var lives = events.SelectMany(e => e.People.Select(person => (person, e))).ToLookup(pair => pair.person, pair => pair.e, StringComparer.Ordinal);
        var disputes = contradictions.SelectMany(found => found.People.Select(person => (person, found))).ToLookup(pair => pair.person, pair => pair.found, StringComparer.Ordinal);
        var reportOf = reports.SelectMany(report => report.Statements.Select(filed => (filed.Statement.Id, report.Id))).DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var open = anchors.Select(anchor => anchor.Person).ToHashSet(StringComparer.Ordinal);
        var thirdParties = ThirdParties.Of(reports, people);
        return [.. people.Select(person => (person, IsOpen: IsOpen(person, open), Own: lives[person.Id].ToArray()))
            .Where(one => one.IsOpen || OpensCase(one.Own, IsSubject(one.person, thirdParties)))
            .OrderBy(one => one.IsOpen ? 0 : 1).ThenByDescending(one => one.IsOpen ? 0 : one.Own.Count(MovesLaw))
            .ThenByDescending(one => one.IsOpen ? 0 : one.Own.SelectMany(e => e.Statements).Where(reportOf.ContainsKey).Select(id => reportOf[id]).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(one => one.person.Name, StringComparer.Ordinal).ThenBy(one => one.person.Id, StringComparer.Ordinal)
            .Select(one => Of(one.person, one.IsOpen, one.Own, PositionFold.Of(one.person, one.Own, [.. disputes[one.person.Id]], jurisdiction), reportOf))];
    }

    private static bool IsOpen(Person person, HashSet<string> open) => open.Contains(person.Id) || person.FormerIds.Any(open.Contains);

    private static bool IsSubject(Person person, HashSet<string> thirdParties) =>
        !thirdParties.Contains(person.Id) && (person.Roles.Count == 0 || !person.Roles.All(CaseRoles.NeverSubject));

    /// <summary>Whether these events are reason enough to propose a case. For a lawyer or an official it takes one that moves a legal position and two origins.</summary>
    private static bool OpensCase(IEnumerable<CaseEvent> events, bool isSubject)
    {
        if (!isSubject)
            return events.Any(e => MovesLaw(e) && EventTypes.Of(e.Event).OpensCase && (e.Origins > 1 || e.Basis == Basis.Accepted));
        var opening = events.Where(e => Life.Happens(e) && EventTypes.Of(e.Event).OpensCase).ToArray();
        return opening.Length > 1 || opening.Any(e => EventTypes.Of(e.Event).Alone || e.Origins > 1 || e.Basis == Basis.Accepted);
    }

    private static bool MovesLaw(CaseEvent e) => Life.Happens(e) && EventTypes.Of(e.Event).Tracks.Count > 0;

    private static ProtectionCase Of(Person person, bool isOpen, IReadOnlyList<CaseEvent> events, IReadOnlyList<Position> positions, Dictionary<string, string> reportOf) => new()
    {
        Id = Ids.Of('c', person.Id),
        Person = person.Id,
        Name = person.Name,
        IsOpen = isOpen,
        Events = [.. InOrder.ForReading(events).Select(e => e.Id)],
        Reports = [.. events.SelectMany(e => e.Statements).Where(reportOf.ContainsKey).Select(id => reportOf[id]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Positions = positions,
    };
}
