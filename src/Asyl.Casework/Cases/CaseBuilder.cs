using Asyl.Casework.Data;
using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.People;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Cases;

/// <summary>
/// Lists the cases. Enters: persons, their events, contradictions, what people have opened. Leaves: open cases by name, then proposed ones, those with
/// most law in them first. Never: a case opened by the machine, or proposed for someone who is only known by a role, from a headline or by a single threat.
/// </summary>
internal static class CaseBuilder
{
    /// <param name="people">Everybody, or whoever's case is wanted.</param>
    /// <param name="conflicts">At least those about these people.</param>
    /// <param name="anchors">The people whose cases are open, and others whose ids are recorded.</param>
    public static IReadOnlyList<ProtectionCase> Build(
        IReadOnlyCollection<Person> people, Lives lives, Conflicts conflicts, IReadOnlyList<Anchor> anchors,
        ThirdParties thirdParties, ReportIndex reports, Jurisdictions jurisdiction)
    {
        var open = anchors.Where(anchor => anchor.IsOpen).Select(anchor => anchor.Person).ToHashSet(StringComparer.Ordinal);
        return [.. Spread.Select(people, person => (person, IsOpen: IsOpen(person, open), Own: lives.Of(person.Id).Events))
            .Where(one => one.IsOpen || OpensCase(one.Own, IsSubject(one.person, thirdParties)))
            .Select(one => Of(one.person, one.IsOpen, one.Own, PositionFold.Of(one.person, one.Own, conflicts.About(one.person.Id), jurisdiction), reports))
            .AsEnumerable().Order(Comparer<ProtectionCase>.Create(Compare))];
    }

    /// <summary>The order of cases: open ones by name, then those with most law in them, told by most reports, by name.</summary>
    public static int Compare(ProtectionCase a, ProtectionCase b)
    {
        var order = b.IsOpen.CompareTo(a.IsOpen);
        order = order != 0 || a.IsOpen ? order : b.Law.CompareTo(a.Law);
        order = order != 0 || a.IsOpen ? order : b.Reports.Count.CompareTo(a.Reports.Count);
        order = order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
        return order != 0 ? order : string.CompareOrdinal(a.Person, b.Person);
    }

    private static bool IsOpen(Person person, HashSet<string> open) => open.Contains(person.Id) || person.FormerIds.Any(open.Contains);

    private static bool IsSubject(Person person, ThirdParties thirdParties) =>
        !thirdParties.Include(person) && (person.Roles.Count == 0 || !person.Roles.All(CaseRoles.NeverSubject));

    /// <summary>Whether these events are reason enough to propose a case. For a lawyer or an official it takes one that moves a legal position and two origins.</summary>
    private static bool OpensCase(IEnumerable<CaseEvent> events, bool isSubject)
    {
        if (!isSubject)
            return events.Any(e => MovesLaw(e) && EventTypes.Of(e.Event).OpensCase && (e.Origins > 1 || e.Basis == Basis.Accepted));
        var opening = events.Where(e => Life.Happens(e) && EventTypes.Of(e.Event).OpensCase).ToArray();
        return opening.Length > 1 || opening.Any(e => EventTypes.Of(e.Event).Alone || e.Origins > 1 || e.Basis == Basis.Accepted);
    }

    private static bool MovesLaw(CaseEvent e) => Life.Happens(e) && EventTypes.Of(e.Event).Tracks.Count > 0;

    private static ProtectionCase Of(Person person, bool isOpen, IReadOnlyList<CaseEvent> events, IReadOnlyList<Position> positions, ReportIndex reports) => new()
    {
        Id = Ids.Of('c', person.Id),
        Person = person.Id,
        Name = person.Name,
        IsOpen = isOpen,
        Events = [.. InOrder.ForReading(events).Select(e => e.Id)],
        Reports = [.. events.SelectMany(e => e.Statements).Select(id => reports.Statement(id)!.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Positions = positions,
        Law = events.Count(MovesLaw),
    };
}
