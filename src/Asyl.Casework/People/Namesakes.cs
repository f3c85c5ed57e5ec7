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

    public static IEnumerable<string> Words(PersonalName name) => name.Tokens.Where(token => !token.IsInitial).Select(token => token.Key);

    /// <summary>The best likeness between any two spellings.</summary>
    public static NameLikeness Likeness(PersonCluster a, PersonCluster b) =>
        a.Forms.SelectMany(one => b.Forms.Select(other => NameComparer.Compare(one, other))).MaxBy(likeness => (likeness.Kinship != NameKinship.Unrelated, likeness.Score))!;

    public static IEnumerable<string> Keys(PersonCluster cluster) => cluster.Forms.SelectMany(Keys).Distinct(StringComparer.Ordinal);

    /// <summary>What spellings of one name share: its given name with any other word, all its words, all its letters.</summary>
    public static IEnumerable<string> Keys(PersonalName name)
    {
        if (name.IsEmpty)
            return [];
        if (name.Tokens.Count == 1)
            return [name.Given.Key];
        var pairs = name.Tokens.Skip(1).Select(token => Pair(name.Given.Key, token.Key));
        return pairs.Append("+" + string.Join(' ', name.Tokens.Select(token => token.Key).Order(StringComparer.Ordinal))).Append("=" + NameSounds.Key(string.Concat(name.Tokens.Select(token => token.Sound))));
    }

    private static string Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? $"{a} {b}" : $"{b} {a}";
}
