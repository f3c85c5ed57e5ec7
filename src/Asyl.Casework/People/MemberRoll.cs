using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>Every member of every report in a fixed order, and the people recorded by hand; finds whom an anchor or a judgement means.</summary>
internal sealed class MemberRoll
{
    private readonly Dictionary<ReportName, Member> byName;
    private readonly ILookup<string, Member> byReport;
    private readonly Dictionary<ReportName, List<Anchor>> anchored = [];

    public MemberRoll(IReadOnlyList<FiledReport> reports, IReadOnlyList<Anchor> anchors)
    {
        var read = reports.DistinctBy(report => report.Id, StringComparer.Ordinal)
            .AsParallel().AsOrdered().SelectMany(MemberReader.Read).ToArray();
        byReport = read.ToLookup(member => member.At.Report, StringComparer.Ordinal);
        byName = read.ToDictionary(member => member.At);
        foreach (var anchor in anchors.OrderBy(anchor => anchor.Person, StringComparer.Ordinal))
            Drop(anchor);
        All = [.. byName.Values.OrderBy(member => member.At, Comparer<ReportName>.Create(PersonCluster.Compare))];
    }

    public IReadOnlyList<Member> All { get; }

    public IEnumerable<IGrouping<Anchor, Member>> Anchored() =>
        anchored.SelectMany(pair => pair.Value.Select(anchor => (anchor, Member: byName[pair.Key]))).GroupBy(pair => pair.anchor, pair => pair.Member);

    public IEnumerable<Anchor> AnchorsOf(Member member) => anchored.TryGetValue(member.At, out var found) ? found : [];

    /// <summary>The member of that report and name; where the report is read otherwise now, the only one there whose name is alike.</summary>
    public Member? Find(ReportName at)
    {
        if (byName.TryGetValue(at, out var exact))
            return exact;
        var name = PersonalName.Parse(at.Name);
        var alike = byReport[at.Report].Where(member => NameComparer.Compare(member.Name, name).Kinship is NameKinship.Alike or NameKinship.FamilyOnly).Take(2).ToArray();
        return alike.Length == 1 ? alike[0] : null;
    }

    private void Drop(Anchor anchor)
    {
        var held = anchor.Members.Select(Find).OfType<Member>().Distinct().ToArray();
        if (held.Length == 0)
        {
            var recorded = Member.Recorded(anchor);
            held = [byName.TryGetValue(recorded.At, out var known) ? known : byName[recorded.At] = recorded];
        }

        foreach (var member in held)
            (anchored.TryGetValue(member.At, out var anchors) ? anchors : anchored[member.At] = []).Add(anchor);
    }
}
