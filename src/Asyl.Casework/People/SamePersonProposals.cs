namespace Asyl.Casework.People;

/// <summary>Two clusters that people should look at, with a score and the reasons.</summary>
internal sealed record ClusterProposal(PersonCluster Cluster, PersonCluster With, double Score, IReadOnlyList<string> Because);

/// <summary>Finds namesakes left apart: alike names without enough evidence, or with something against it. A name that nothing else supports is still worth a look.</summary>
internal static class SamePersonProposals
{
    private const int Bound = 50;

    /// <summary>Below this a likeness is not worth anybody's time: a given name alone, with nothing else shared.</summary>
    private const double Least = 0.4;

    public static IEnumerable<ClusterProposal> Find(IReadOnlyList<PersonCluster> clusters, Judged judged)
    {
        var seen = new HashSet<(ReportName, ReportName)>();
        foreach (var (a, b) in Pairs(clusters))
        {
            if (!seen.Add((a.Smallest, b.Smallest)) || Of(a, b, judged) is not { } proposal)
                continue;
            yield return proposal;
            yield return proposal with { Cluster = b, With = a };
        }
    }

    private static IEnumerable<(PersonCluster A, PersonCluster B)> Pairs(IReadOnlyList<PersonCluster> clusters)
    {
        var full = Namesakes.ByWord(clusters.Where(cluster => cluster.IsFull));
        var singles = clusters.Where(cluster => !cluster.IsFull)
            .SelectMany(single => Namesakes.Words(single).SelectMany(word => full[word]).Distinct().Take(Bound).Select(cluster => (single, cluster)));
        return Namesakes.Of(clusters).SelectMany(group => InPairs(group.Take(Bound).ToArray())).Concat(singles)
            .Select(pair => PersonCluster.Compare(pair.Item1.Smallest, pair.Item2.Smallest) < 0 ? pair : (pair.Item2, pair.Item1));
    }

    private static IEnumerable<(PersonCluster A, PersonCluster B)> InPairs(PersonCluster[] group) =>
        group.SelectMany((a, i) => group.Skip(i + 1).Select(b => (a, b)));

    private static ClusterProposal? Of(PersonCluster a, PersonCluster b, Judged judged)
    {
        var likeness = Namesakes.Likeness(a, b);
        if (likeness.Kinship is NameKinship.Unrelated or NameKinship.OtherGiven || Objection.Forbids(a, b, judged))
            return null;
        var evidence = Evidence.Between(a, b);
        var doubts = Objection.Doubts(a, b, judged, likeness, evidence);
        var score = Math.Max(0, (0.6 * likeness.Score) + (0.4 * evidence.Weight) - (0.2 * doubts.Count));
        if (score < Least)
            return null;
        return new ClusterProposal(a, b, Math.Round(score, 3), [.. likeness.Because, .. evidence.Because, .. doubts]);
    }
}
