using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>
/// Says who is who across reports. Enters: reports, the recorded ids of people, what people judged. Leaves: persons with every name, and
/// proposals with reasons. Never: a merge on a name alone, a merge against a judgement, an answer that depends on the order of arrival.
/// </summary>
public static class PeopleResolver
{
    public static IReadOnlyList<Person> Resolve(IReadOnlyList<FiledReport> reports, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements)
    {
        var roll = new MemberRoll(reports, anchors);
        var verdicts = judgements.Select(j => (A: roll.Find(j.A), B: roll.Find(j.B), j.Verdict)).Where(j => j.A is not null && j.B is not null)
            .Select(j => (A: j.A!.At, B: j.B!.At, j.Verdict)).ToArray();
        var judged = new Judged(verdicts);
        var ties = DecidedClusters.Ties(roll, verdicts);
        var tiesOf = ties.ToLookup(tie => tie.A);
        return [.. Circles.Of(roll.All, ties).AsParallel()
            .SelectMany(circle => Resolve(circle, [.. circle.SelectMany(member => tiesOf[member.At])], roll, judged))
            .OrderBy(person => person.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Person> Resolve(IReadOnlyList<Member> circle, IReadOnlyList<(ReportName A, ReportName B)> ties, MemberRoll roll, Judged judged)
    {
        var clusters = DecidedClusters.Of(circle, ties, judged);
        var merging = new ClusterMerging(judged);
        merging.MergeFullNames(clusters);
        merging.JoinSingleNames(clusters);
        return PersonBuilder.Build([.. clusters.Where(cluster => cluster.Root == cluster)], roll, judged);
    }
}
