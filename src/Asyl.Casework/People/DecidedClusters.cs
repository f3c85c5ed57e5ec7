namespace Asyl.Casework.People;

/// <summary>Clusters as people have decided them: what they recorded as one person or judged the same stands together before the machine looks.</summary>
internal static class DecidedClusters
{
    public static IReadOnlyList<PersonCluster> Of(MemberRoll roll, IEnumerable<(ReportName A, ReportName B, Verdict Verdict)> verdicts, Judged judged)
    {
        var clusters = roll.All.ToDictionary(member => member.At, member => new PersonCluster(member));
        foreach (var (a, b) in Pairs(roll, verdicts))
            Merge(clusters[a].Root, clusters[b].Root, judged);
        return [.. roll.All.Select(member => clusters[member.At])];
    }

    private static IEnumerable<(ReportName A, ReportName B)> Pairs(MemberRoll roll, IEnumerable<(ReportName A, ReportName B, Verdict Verdict)> verdicts)
    {
        var recorded = roll.Anchored().SelectMany(group => group.Skip(1).Select(member => (A: group.First().At, B: member.At)));
        var judgedSame = verdicts.Where(verdict => verdict.Verdict == Verdict.Same).Select(verdict => (verdict.A, verdict.B));
        return recorded.Concat(judgedSame).Select(pair => PersonCluster.Compare(pair.A, pair.B) <= 0 ? pair : (A: pair.B, B: pair.A))
            .Distinct().OrderBy(pair => pair.A, Comparer<ReportName>.Create(PersonCluster.Compare)).ThenBy(pair => pair.B, Comparer<ReportName>.Create(PersonCluster.Compare));
    }

    private static void Merge(PersonCluster a, PersonCluster b, Judged judged)
    {
        if (a != b && !judged.AreDifferent(a, b))
            a.AbsorbAsDecided(b);
    }
}
