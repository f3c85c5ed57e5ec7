using System.Collections.Immutable;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>Every member of every report, and the people recorded by hand; finds whom an anchor or a judgement means. Never changes: of other reports there is another roll.</summary>
internal sealed class MemberRoll
{
    public static readonly MemberRoll Empty = new(ImmutableDictionary.Create<string, Member[]>(StringComparer.Ordinal), ImmutableDictionary<ReportName, Member>.Empty, []);

    private readonly ImmutableDictionary<string, Member[]> byReport;
    private readonly ImmutableDictionary<ReportName, Member> byName;
    private readonly Dictionary<ReportName, Member> recorded = [];
    private readonly Dictionary<ReportName, List<Anchor>> anchored = [];
    private readonly Dictionary<Anchor, Member[]> held = [];
    private readonly IReadOnlyList<Anchor> anchors;

    private MemberRoll(ImmutableDictionary<string, Member[]> byReport, ImmutableDictionary<ReportName, Member> byName, IReadOnlyList<Anchor> anchors)
    {
        (this.byReport, this.byName, this.anchors) = (byReport, byName, anchors);
        foreach (var anchor in anchors.OrderBy(anchor => anchor.Person, StringComparer.Ordinal))
            Drop(anchor);
        StandIn();
    }

    /// <summary>The ids under which people opened a case.</summary>
    public IEnumerable<string> Recorded => anchors.Where(anchor => anchor.IsOpen).Select(anchor => anchor.Person);

    /// <summary>The ids that are this member's: each is that of one member only, whomever people part.</summary>
    public IEnumerable<Anchor> AnchorsOf(Member member) => anchored.TryGetValue(member.At, out var found) ? found : [];

    public IReadOnlyList<Member> HeldBy(Anchor anchor) => held[anchor];

    public Member? At(ReportName at) => byName.GetValueOrDefault(at) ?? recorded.GetValueOrDefault(at);

    /// <summary>The member of that report and name; where the report is read otherwise now, the only one there whose name is alike.</summary>
    public Member? Find(ReportName at)
    {
        if (At(at) is { } exact)
            return exact;
        var name = PersonalName.Parse(at.Name);
        var alike = byReport.GetValueOrDefault(at.Report, []).Where(member => NameComparer.Compare(member.Name, name).Kinship is NameKinship.Alike or NameKinship.FamilyOnly).Take(2).ToArray();
        return alike.Length == 1 ? alike[0] : null;
    }

    /// <summary>The roll with these reports in place of those of their ids, and whoever is not what they were: itself and nobody where all are.</summary>
    public (MemberRoll Roll, IReadOnlyCollection<ReportName> Differing) After(IReadOnlyList<FiledReport> changed, IReadOnlyList<Anchor> anchors)
    {
        var read = Spread.Select(changed, report => (report.Id, Was: byReport.GetValueOrDefault(report.Id, []), Is: MemberReader.Read(report).ToArray()))
            .Select(one => one with { Is = [.. one.Is.Select(member => Array.Find(one.Was, member.Tells) ?? member)] }).ToArray();
        var differing = read.SelectMany(one => one.Was.Except(one.Is).Concat(one.Is.Except(one.Was))).Select(member => member.At).ToHashSet();
        if (differing.Count == 0 && this.anchors.Count == anchors.Count && this.anchors.Zip(anchors).All(pair => pair.First.Is(pair.Second)))
            return (this, differing);
        var (reports, names) = (byReport.ToBuilder(), byName.ToBuilder());
        foreach (var (report, old, members) in read)
        {
            reports[report] = members;
            foreach (var member in old)
                names.Remove(member.At);
            foreach (var member in members)
                names.Add(member.At, member);
        }

        var roll = new MemberRoll(reports.ToImmutable(), names.ToImmutable(), anchors);
        differing.UnionWith(anchored.Keys.Union(roll.anchored.Keys).Where(at => !SameAnchors(at, roll)));
        return (roll, differing);
    }

    private bool SameAnchors(ReportName at, MemberRoll other) => anchored.TryGetValue(at, out var mine) && other.anchored.TryGetValue(at, out var theirs)
        && mine.Count == theirs.Count && mine.Zip(theirs).All(pair => pair.First.Is(pair.Second) && held[pair.First].Select(member => member.At).SequenceEqual(other.held[pair.Second].Select(member => member.At)));

    private void Drop(Anchor anchor)
    {
        var members = anchor.Members.Select(Find).OfType<Member>().Distinct().ToArray();
        if (members.Length == 0 && anchor.IsOpen)
            members = [recorded[anchor.At] = Member.Recorded(anchor)];
        Member[] keeping = [.. anchor.Keepers.Select(Find).OfType<Member>()];
        if ((Array.Find(keeping, members.Contains) ?? keeping.FirstOrDefault() ?? members.FirstOrDefault()) is not { } keeper)
        {
            held[anchor] = [];
            return;
        }

        Hold(anchor, [keeper, .. members.Where(member => member != keeper)]);
    }

    /// <summary>A mention that an id was made of, and that is not whose id it is any more, has another: else two people would bear one id.</summary>
    private void StandIn()
    {
        var elsewhere = held.Where(pair => pair.Value is [{ Person: not null } keeper, ..] && Ids.Of('p', keeper.At.Report, keeper.At.Name) != pair.Key.Person)
            .Select(pair => pair.Key.Person).ToHashSet(StringComparer.Ordinal);
        if (elsewhere.Count == 0)
            return;
        var taken = held.Keys.Select(anchor => anchor.Person).ToHashSet(StringComparer.Ordinal);
        foreach (var member in byName.Values.Where(member => !anchored.ContainsKey(member.At) && elsewhere.Contains(Ids.Of('p', member.At.Report, member.At.Name))).ToArray())
        {
            var other = Enumerable.Range(1, int.MaxValue).Select(n => Ids.Of('q', member.At.Report, member.At.Name, $"{n}")).First(id => !taken.Contains(id));
            Hold(new Anchor(other, "", []) { IsOpen = false }, [member]);
        }
    }

    private void Hold(Anchor anchor, Member[] members)
    {
        held[anchor] = members;
        (anchored.TryGetValue(members[0].At, out var known) ? known : anchored[members[0].At] = []).Add(anchor);
    }
}
