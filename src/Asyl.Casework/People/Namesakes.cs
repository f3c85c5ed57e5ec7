namespace Asyl.Casework.People;

/// <summary>Finds the clusters whose names could be spellings of one another, by key, so that nobody is compared with everybody.</summary>
internal static class Namesakes
{
    /// <summary>Groups of clusters that share a key of given and family name, in a fixed order.</summary>
    public static IEnumerable<IReadOnlyList<PersonCluster>> Of(IEnumerable<PersonCluster> clusters) => clusters
        .SelectMany(cluster => Keys(cluster).Select(key => (key, cluster)))
        .GroupBy(pair => pair.key, pair => pair.cluster, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.OrderBy(cluster => cluster.Smallest, PersonCluster.InOrder).ToArray())
        .Where(group => group.Length > 1);

    public static IEnumerable<string> Words(PersonCluster cluster) => cluster.Forms.SelectMany(Words).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Words(PersonalName name) => name.Tokens.Where(token => !token.IsInitial).SelectMany(token => token.Keys);

    /// <summary>The best likeness between any two spellings.</summary>
    public static NameLikeness Likeness(PersonCluster a, PersonCluster b) =>
        a.Forms.SelectMany(one => b.Forms.Select(other => NameComparer.Compare(one, other))).MaxBy(likeness => (likeness.Kinship != NameKinship.Unrelated, likeness.Score))!;

    public static IEnumerable<string> Keys(PersonCluster cluster) => Keys(cluster.Forms);

    public static IEnumerable<string> Keys(Member member) => Keys(member.Names);

    private static IEnumerable<string> Keys(IEnumerable<PersonalName> names) => names.SelectMany(name => name.Keys).Distinct(StringComparer.Ordinal);
}
