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
        var clusters = DecidedClusters.Of(roll, verdicts, judged);
        var merging = new ClusterMerging(judged);
        merging.MergeFullNames(clusters);
        merging.JoinSingleNames(clusters);
        var whole = clusters.Where(cluster => cluster.Root == cluster).ToArray();
        return PersonBuilder.Build(whole, roll, judged);
    }
}
