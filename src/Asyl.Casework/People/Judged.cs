namespace Asyl.Casework.People;

/// <summary>What people decided about pairs of members. Different beats same, whoever said so and whenever; unsure keeps the machine from deciding.</summary>
internal sealed class Judged
{
    private readonly HashSet<(ReportName, ReportName)> different = [];
    private readonly HashSet<(ReportName, ReportName)> unsure = [];
    private readonly HashSet<ReportName> named = [];

    /// <param name="judgements">The judgements, their names already those of members.</param>
    public Judged(IEnumerable<(ReportName A, ReportName B, Verdict Verdict)> judgements)
    {
        foreach (var (a, b, verdict) in judgements.Where(judgement => judgement.Verdict != Verdict.Same))
        {
            (verdict == Verdict.Different ? different : unsure).UnionWith([(a, b), (b, a)]);
            named.UnionWith([a, b]);
        }
    }

    public bool AreDifferent(PersonCluster a, PersonCluster b) => Any(a, b, different);

    public bool AreUnsure(PersonCluster a, PersonCluster b) => Any(a, b, unsure);

    private bool Any(PersonCluster a, PersonCluster b, HashSet<(ReportName, ReportName)> pairs)
    {
        if (pairs.Count == 0)
            return false;
        var mine = a.Members.Select(member => member.At).Where(named.Contains).ToArray();
        return mine.Length > 0 && b.Members.Select(member => member.At).Where(named.Contains).Any(theirs => mine.Any(one => pairs.Contains((one, theirs))));
    }
}
