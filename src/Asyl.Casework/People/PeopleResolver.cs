using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>
/// Says who is who across reports. Enters: reports, the recorded ids of people, what people judged. Leaves: persons with every name, and
/// proposals with reasons. Never: a merge on a name alone, a merge against a judgement, an answer that depends on the order of arrival.
/// </summary>
public static class PeopleResolver
{
    public static IReadOnlyList<Person> Resolve(IReadOnlyList<FiledReport> reports, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements) =>
        Persons.Of(new MemberRoll(reports, anchors), judgements).All;

    /// <param name="members">All members of the roll, or whole circles of them.</param>
    internal static IReadOnlyList<Circle> Resolve(MemberRoll roll, IEnumerable<Member> members, IReadOnlyList<Judgement> judgements)
    {
        var verdicts = judgements.Select(j => (A: roll.Find(j.A), B: roll.Find(j.B), j.Verdict)).Where(j => j.A is not null && j.B is not null)
            .Select(j => (A: j.A!.At, B: j.B!.At, j.Verdict)).ToArray();
        var judged = new Judged(verdicts);
        var inOrder = members.OrderBy(member => member.At, Comparer<ReportName>.Create(PersonCluster.Compare)).ToArray();
        var ties = DecidedClusters.Ties(inOrder, roll, verdicts);
        var tiesOf = ties.ToLookup(tie => tie.A);
        return [.. Circles.Of(inOrder, ties).AsParallel().Select(circle => Resolve(circle, circle.SelectMany(member => tiesOf[member.At]), roll, judged))];
    }

    private static Circle Resolve(IReadOnlyList<Member> circle, IEnumerable<(ReportName A, ReportName B)> ties, MemberRoll roll, Judged judged)
    {
        var clusters = DecidedClusters.Of(circle, ties, judged);
        var merging = new ClusterMerging(judged);
        merging.MergeFullNames(clusters);
        merging.JoinSingleNames(clusters);
        return new(circle, PersonBuilder.Build([.. clusters.Where(cluster => cluster.Root == cluster)], roll, judged));
    }
}
