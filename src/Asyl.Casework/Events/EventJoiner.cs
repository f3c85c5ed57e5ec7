using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>
/// Puts together what tells one happening. Enters: reports, facts, persons and which report rests on which. Leaves: events with the sides of
/// every attribute. Never: a winner picked silently, an event without a statement or fact, two documents counted where one copies the other.
/// </summary>
public static class EventJoiner
{
    public static IReadOnlyList<CaseEvent> Join(
        IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Person> people, IReadOnlyList<Dependence> dependence) =>
        Join(Tellings.Of(reports, facts, PersonIds.Of(people), new Origins(dependence)).All);

    internal static IReadOnlyList<CaseEvent> Join(IEnumerable<Telling> tellings) =>
        [.. Spread.Select([.. Happenings(tellings)], EventBuilder.Build).Order(Comparer<CaseEvent>.Create(Compare))];

    /// <summary>The order of events: by date, then by id.</summary>
    internal static int Compare(CaseEvent a, CaseEvent b)
    {
        var order = DateReach.Compare(a.Date, b.Date);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <summary>Clusters each person's tellings of each type; a telling about several people ties their clusters into one happening.</summary>
    private static IEnumerable<IReadOnlyList<Telling>> Happenings(IEnumerable<Telling> tellings)
    {
        var clusters = tellings.SelectMany(telling => telling.People.Select(person => (Key: (person, telling.Event), telling)))
            .GroupBy(pair => pair.Key, pair => pair.telling)
            .AsParallel().AsOrdered().SelectMany(HappeningClusters.Of);
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new Dictionary<string, Telling>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            foreach (var telling in cluster.Tellings)
            {
                members[telling.Id] = telling;
                Union(joined, cluster.Tellings[0].Id, telling.Id);
            }
        }

        return members.Values.GroupBy(telling => Root(joined, telling.Id), StringComparer.Ordinal)
            .Select(group => group.OrderBy(telling => telling.Id, StringComparer.Ordinal).ToArray());
    }

    private static void Union(Dictionary<string, string> joined, string a, string b)
    {
        var (one, other) = (Root(joined, a), Root(joined, b));
        if (one != other)
            joined[string.CompareOrdinal(one, other) < 0 ? other : one] = string.CompareOrdinal(one, other) < 0 ? one : other;
    }

    private static string Root(Dictionary<string, string> joined, string id)
    {
        while (joined.TryGetValue(id, out var parent))
            id = parent;
        return id;
    }
}
