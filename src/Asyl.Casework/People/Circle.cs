namespace Asyl.Casework.People;

/// <summary>Members who share keys of their names, or whom people tied, in order; and whom they come to, names of one word not yet joined to whole ones.</summary>
internal sealed class Circle
{
    private readonly Lazy<ILookup<string, PersonCluster>> byKey;

    private Circle(IReadOnlyList<Member> members, IReadOnlyList<PersonCluster> clusters)
    {
        (Members, Clusters) = (members, clusters);
        byKey = new(() => clusters.OrderBy(cluster => cluster.Smallest, PersonCluster.InOrder).SelectMany(cluster => Namesakes.Keys(cluster).Select(key => (key, cluster)))
            .ToLookup(pair => pair.key, pair => pair.cluster, StringComparer.Ordinal));
    }

    public IReadOnlyList<Member> Members { get; }

    /// <summary>They change no more.</summary>
    public IReadOnlyList<PersonCluster> Clusters { get; }

    public static Circle Of(IReadOnlyList<Member> members, IEnumerable<(ReportName A, ReportName B)> ties, Judged judged)
    {
        var clusters = DecidedClusters.Of(members, ties, judged);
        new ClusterMerging(judged).Merge(clusters);
        return new(members, [.. clusters.Where(cluster => cluster.Root == cluster)]);
    }

    /// <summary>Its clusters with that key, in order.</summary>
    public IEnumerable<PersonCluster> With(string key) => byKey.Value[key];
}
