namespace Asyl.Casework.People;

/// <summary>The clusters around a whole name, or a single one that fits none, and the persons they are: one, and every name apart that another around it rules out.</summary>
internal sealed record Gathered(IReadOnlyList<PersonCluster> Clusters, IReadOnlyList<(PersonCluster Cluster, Person Person)> Persons)
{
    /// <summary>The person that one of the clusters is.</summary>
    public Person Of(PersonCluster cluster) => Persons.Skip(1).Where(one => one.Cluster == cluster).Append(Persons[0]).First().Person;

    /// <param name="clusters">The centre with all that join it.</param>
    public static Gathered Of(PersonCluster centre, IReadOnlyList<PersonCluster> clusters, MemberRoll roll, Judged judged)
    {
        var whole = clusters.Count == 1 ? centre : centre.Copy();
        var persons = new List<PersonCluster> { whole };
        foreach (var single in clusters.Where(cluster => cluster != centre).OrderBy(cluster => cluster.Smallest, PersonCluster.InOrder))
        {
            if (Objection.Forbids(whole, single, judged))
                persons.Add(single);
            else
                whole.Include(single);
        }

        return new(clusters, [.. persons.Select(cluster => (cluster, PersonBuilder.Of(cluster, roll)))]);
    }
}
