using Asyl.Casework.Events;
using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>Who is who, with what it was resolved from: when little of that changes, only the circles are resolved anew in which it does.</summary>
internal sealed class Persons
{
    private readonly MemberRoll roll;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly Dictionary<ReportName, Circle> circles;

    private Persons(MemberRoll roll, IReadOnlyList<Judgement> judgements, Dictionary<ReportName, Circle> circles, IReadOnlyList<Person> all, PersonIds ids) =>
        (this.roll, this.judgements, this.circles, All, Ids) = (roll, judgements, circles, all, ids);

    /// <summary>In order of id.</summary>
    public IReadOnlyList<Person> All { get; }

    public PersonIds Ids { get; }

    public static Persons Of(MemberRoll roll, IReadOnlyList<Judgement> judgements)
    {
        var resolved = PeopleResolver.Resolve(roll, roll.All, judgements);
        Person[] all = [.. resolved.SelectMany(circle => circle.Persons).OrderBy(person => person.Id, StringComparer.Ordinal)];
        return new(roll, judgements, resolved.SelectMany(circle => circle.Members.Select(member => (member.At, circle))).ToDictionary(), all, PersonIds.Of(all));
    }

    /// <param name="changed">Reports in place of those of their ids, or new.</param>
    /// <returns>Everybody, and the ids of those who are not who they were.</returns>
    public (Persons Now, IReadOnlyCollection<string> Touched) After(IReadOnlyList<FiledReport> changed, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judged)
    {
        var (now, differing) = roll.After(changed, anchors);
        if (judged.SequenceEqual(judgements) && differing.Count == 0)
            return (this, []);
        if (judged.Count + judgements.Count == 0)
            return Renewed(now, differing);
        var anew = Of(now, judged);
        return (anew, Differing(All, anew.All));
    }

    /// <summary>The ids of those who have a case open in one and not in the other.</summary>
    public IEnumerable<string> OpenedOrClosed(Persons other) => roll.Recorded.Except(other.roll.Recorded, StringComparer.Ordinal).Concat(other.roll.Recorded.Except(roll.Recorded, StringComparer.Ordinal))
        .SelectMany(id => new[] { Ids.Find(id), other.Ids.Find(id) }).OfType<Person>().Select(person => person.Id);

    private (Persons Now, IReadOnlyCollection<string> Touched) Renewed(MemberRoll now, IReadOnlyCollection<ReportName> differing)
    {
        var around = Around(now, differing).ToHashSet();
        var members = around.SelectMany(circle => circle.Members.Select(member => member.At)).Concat(differing).Distinct().Select(now.At).OfType<Member>();
        var renewed = PeopleResolver.Resolve(now, members, []);
        var (gone, come) = (around.SelectMany(circle => circle.Persons).ToHashSet(), renewed.SelectMany(circle => circle.Persons).ToArray());
        var of = new Dictionary<ReportName, Circle>(circles);
        foreach (var member in around.SelectMany(circle => circle.Members))
            of.Remove(member.At);
        foreach (var circle in renewed)
        {
            foreach (var member in circle.Members)
                of.Add(member.At, circle);
        }

        var all = All.Renewed(gone.Contains, come, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (new(now, judgements, of, all, Ids.After(gone, come)), Differing(gone, come));
    }

    /// <summary>The circles of whoever differs, of those whom people have tied to them, and of those with whom a new name may be one.</summary>
    private IEnumerable<Circle> Around(MemberRoll now, IReadOnlyCollection<ReportName> differing)
    {
        var tied = differing.Select(now.At).OfType<Member>().SelectMany(now.AnchorsOf).Distinct().SelectMany(now.HeldBy).Select(member => member.At);
        var around = differing.Concat(tied).Select(at => circles.GetValueOrDefault(at)).OfType<Circle>();
        var added = differing.Where(at => !circles.ContainsKey(at)).Select(now.At).OfType<Member>().ToArray();
        return added.Length == 0 ? around : around.Concat(Circles.With(added, circles.Values.Distinct()));
    }

    private static HashSet<string> Differing(IEnumerable<Person> gone, IEnumerable<Person> come)
    {
        var (before, after) = (gone.ToDictionary(person => person.Id, StringComparer.Ordinal), come.ToDictionary(person => person.Id, StringComparer.Ordinal));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(id => !(before.TryGetValue(id, out var was) && after.TryGetValue(id, out var person) && person.Is(was))).ToHashSet(StringComparer.Ordinal);
    }
}
