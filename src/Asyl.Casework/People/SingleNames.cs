using System.Collections.Immutable;
namespace Asyl.Casework.People;

/// <summary>
/// Names of one word, and initials with a family name, and the only whole name each of them fits. Whom one fits rests on the clusters alone that share a word
/// with it, so it is looked at anew only where one of those comes or goes. Never changes.
/// </summary>
internal sealed class SingleNames
{
    public static readonly SingleNames None = new(ImmutableDictionary.Create<string, PersonCluster[]>(StringComparer.Ordinal), ImmutableDictionary<PersonCluster, PersonCluster>.Empty);

    private readonly ImmutableDictionary<string, PersonCluster[]> byWord;
    private readonly ImmutableDictionary<PersonCluster, PersonCluster> centres;

    private SingleNames(ImmutableDictionary<string, PersonCluster[]> byWord, ImmutableDictionary<PersonCluster, PersonCluster> centres) => (this.byWord, this.centres) = (byWord, centres);

    /// <summary>The clusters with that word in a name, in order.</summary>
    public IReadOnlyList<PersonCluster> With(string word) => byWord.GetValueOrDefault(word, []);

    /// <summary>The whole name that a single one fits; itself where there is none, or it is one.</summary>
    public PersonCluster CentreOf(PersonCluster cluster) => centres.GetValueOrDefault(cluster, cluster);

    /// <returns>The names, and the clusters around which something changed.</returns>
    public (SingleNames Now, HashSet<PersonCluster> Touched) After(IReadOnlyCollection<PersonCluster> gone, IReadOnlyCollection<PersonCluster> come, Judged judged)
    {
        var now = new SingleNames(Words(gone.ToHashSet(), come), centres);
        var found = centres.ToBuilder();
        var touched = gone.Concat(come).ToHashSet();
        var around = gone.Concat(come).Where(cluster => cluster.IsFull).SelectMany(Namesakes.Words).Distinct(StringComparer.Ordinal).SelectMany(now.With);
        foreach (var (single, centre) in Spread.Select([.. around.Concat(come).Where(MayJoin).Distinct()], single => (single, now.Centre(single, new(judged)))))
        {
            if (CentreOf(single) != centre)
                touched.UnionWith([single, CentreOf(single), centre]);
            found[single] = centre;
        }

        foreach (var cluster in gone)
        {
            touched.Add(CentreOf(cluster));
            found.Remove(cluster);
        }

        return (new(now.byWord, found.ToImmutable()), touched);
    }

    private static bool MayJoin(PersonCluster cluster) => !cluster.IsFull && cluster.Members.TrueForAll(member => member.IsAloneWithName);

    private ImmutableDictionary<string, PersonCluster[]> Words(HashSet<PersonCluster> gone, IReadOnlyCollection<PersonCluster> come)
    {
        var words = byWord.ToBuilder();
        var coming = come.SelectMany(cluster => Namesakes.Words(cluster).Select(word => (word, cluster))).ToLookup(pair => pair.word, pair => pair.cluster, StringComparer.Ordinal);
        foreach (var word in gone.SelectMany(Namesakes.Words).Concat(coming.Select(word => word.Key)).Distinct(StringComparer.Ordinal))
            words[word] = [.. With(word).Where(cluster => !gone.Contains(cluster)).Concat(coming[word]).OrderBy(cluster => cluster.Smallest, PersonCluster.InOrder)];
        return words.ToImmutable();
    }

    private PersonCluster Centre(PersonCluster single, ClusterMerging merging)
    {
        var whole = Namesakes.Words(single).SelectMany(With).Where(cluster => cluster.IsFull).Distinct().Take(ClusterMerging.Bound + 1).ToArray();
        var fitting = whole.Length > ClusterMerging.Bound ? [] : whole.Where(cluster => merging.Fits(single, cluster)).Take(2).ToArray();
        return fitting.Length == 1 ? fitting[0] : single;
    }
}
