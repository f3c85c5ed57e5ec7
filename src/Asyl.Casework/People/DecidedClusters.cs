namespace Asyl.Casework.People;

/// <summary>Clusters as people have decided them: what they recorded as one person or judged the same stands together before the machine looks.</summary>
internal static class DecidedClusters
{
    /// <param name="ties">In order, as <see cref="Ties"/> gives them.</param>
    public static IReadOnlyList<PersonCluster> Of(IReadOnlyList<Member> members, IEnumerable<(ReportName A, ReportName B)> ties, Judged judged)
    {
        var clusters = members.ToDictionary(member => member.At, member => new PersonCluster(member));
        foreach (var (a, b) in ties)
            Merge(clusters[a].Root, clusters[b].Root, judged);
        return [.. members.Select(member => clusters[member.At])];
    }

    /// <summary>Pairs that were recorded as one person or judged the same, in a fixed order.</summary>
    /// <param name="members">With everybody to whom any of them is tied.</param>
    public static IReadOnlyList<(ReportName A, ReportName B)> Ties(IReadOnlyList<Member> members, MemberRoll roll, Judged judged)
    {
        var recorded = members.SelectMany(roll.AnchorsOf).Distinct().Select(roll.HeldBy).SelectMany(held => held.Skip(1).Select(member => (A: held[0].At, B: member.At)));
        var judgedSame = members.SelectMany(member => judged.SameAs(member.At).Select(other => (A: member.At, B: other)));
        return [.. recorded.Concat(judgedSame).Select(pair => PersonCluster.InOrder.Compare(pair.A, pair.B) <= 0 ? pair : (A: pair.B, B: pair.A))
            .Distinct().OrderBy(pair => pair.A, PersonCluster.InOrder).ThenBy(pair => pair.B, PersonCluster.InOrder)];
    }

    private static void Merge(PersonCluster a, PersonCluster b, Judged judged)
    {
        if (a != b && !judged.AreDifferent(a, b))
            a.AbsorbAsDecided(b);
    }
}
