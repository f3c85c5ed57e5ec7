using System.Collections.Immutable;
using Asyl.Casework.Events;
using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>
/// Who is who across reports. Enters: reports, the recorded ids of people, what people judged. Leaves: persons with every name, and proposals with reasons. Never: a merge
/// on a name alone, a merge against a judgement, an answer that depends on the order of arrival. Goes by stages (circles of namesakes, the names of one word that join
/// them, persons) and resolves anew only what a change touches; everything at once is a change from nobody. A snapshot: it never changes.
/// </summary>
internal sealed class Persons
{
    private static readonly Persons Nobody = new(MemberRoll.Empty, Judged.Nothing, Circles.None, SingleNames.None, ImmutableDictionary<PersonCluster, Gathered>.Empty, [], PersonIds.Of([]));

    private readonly MemberRoll roll;
    private readonly Judged judged;
    private readonly Circles circles;
    private readonly SingleNames singles;
    private readonly ImmutableDictionary<PersonCluster, Gathered> gathered;
    private readonly Lazy<SamePersonProposals> proposals;

    private Persons(MemberRoll roll, Judged judged, Circles circles, SingleNames singles, ImmutableDictionary<PersonCluster, Gathered> gathered, IReadOnlyList<Person> all, PersonIds ids)
    {
        (this.roll, this.judged, this.circles, this.singles, this.gathered, All, Ids) = (roll, judged, circles, singles, gathered, all, ids);
        proposals = new(() => new(circles, singles, judged, [.. gathered.Values]));
    }

    /// <summary>In order of id.</summary>
    public IReadOnlyList<Person> All { get; }

    public PersonIds Ids { get; }

    public static Persons Of(IEnumerable<FiledReport> reports, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements) =>
        Nobody.After([.. reports.DistinctBy(report => report.Id, StringComparer.Ordinal)], anchors, judgements).Now;

    /// <summary>Others who may be the same person, the likest first.</summary>
    public IReadOnlyList<SamePersonProposal> Proposed(Person person) => proposals.Value.For(person);

    /// <param name="changed">Reports in place of those of their ids, or new.</param>
    /// <returns>Everybody, and the ids of those who are not who they were.</returns>
    public (Persons Now, IReadOnlyCollection<string> Touched) After(IReadOnlyList<FiledReport> changed, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements)
    {
        var (enrolled, told) = roll.After(changed, anchors);
        var said = Judged.Of(judgements, enrolled);
        HashSet<ReportName> differing = [.. told, .. judged.Differing(said)];
        if (differing.Count == 0)
            return (this, []);
        var (circling, gone, come) = circles.After(enrolled, said, differing);
        var (joining, touched) = singles.After(gone, come, said);
        var before = touched.Select(cluster => gathered.GetValueOrDefault(cluster)).OfType<Gathered>().ToArray();
        (PersonCluster Centre, Gathered Gathered)[] together = [.. Spread.Select(
            [.. touched.Concat(before.SelectMany(one => one.Clusters)).Except(gone).GroupBy(joining.CentreOf)], group => (group.Key, Gathered.Of(group.Key, [.. group], enrolled, said)))];
        var now = gathered.RemoveRange(touched).AddRange(together.Select(one => KeyValuePair.Create(one.Centre, one.Gathered)));
        Person[] leaving = [.. before.SelectMany(one => one.Persons).Select(one => one.Person)], coming = [.. together.SelectMany(one => one.Gathered.Persons).Select(one => one.Person)];
        var all = All.Renewed(leaving, coming, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (new(enrolled, said, circling, joining, now, all, Ids.After(leaving, coming)), Differing(leaving, coming));
    }

    /// <summary>The ids of those who have a case open in one and not in the other.</summary>
    public IEnumerable<string> OpenedOrClosed(Persons other) => roll.Recorded.Except(other.roll.Recorded, StringComparer.Ordinal).Concat(other.roll.Recorded.Except(roll.Recorded, StringComparer.Ordinal))
        .SelectMany(id => new[] { Ids.Find(id), other.Ids.Find(id) }).OfType<Person>().Select(person => person.Id);

    private static HashSet<string> Differing(IEnumerable<Person> gone, IEnumerable<Person> come)
    {
        var (before, after) = (gone.ToDictionary(person => person.Id, StringComparer.Ordinal), come.ToDictionary(person => person.Id, StringComparer.Ordinal));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(id => !(before.TryGetValue(id, out var was) && after.TryGetValue(id, out var person) && person.Is(was))).ToHashSet(StringComparer.Ordinal);
    }
}
