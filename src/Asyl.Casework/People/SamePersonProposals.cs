namespace Asyl.Casework.People;

/// <summary>
/// Finds namesakes left apart: alike names without enough evidence, or with something against it. A name that nothing else supports is still worth a look.
/// Past so many of one name the rest is not looked at.
/// </summary>
internal sealed class SamePersonProposals(Circles circles, SingleNames singles, Judged judged, IReadOnlyCollection<Gathered> gathered)
{
    private const int Bound = 50;

    /// <summary>Below this a likeness is not worth anybody's time: a given name alone, with nothing else shared.</summary>
    private const double Least = 0.4;

    private readonly Dictionary<string, PersonCluster> clusters = gathered.SelectMany(one => one.Persons).ToDictionary(one => one.Person.Id, one => one.Cluster, StringComparer.Ordinal);

    private readonly Dictionary<PersonCluster, string> persons = gathered.SelectMany(one => one.Clusters.Select(cluster => (cluster, one.Of(cluster).Id))).ToDictionary(pair => pair.cluster, pair => pair.Id);

    public IReadOnlyList<SamePersonProposal> For(Person person)
    {
        var cluster = clusters[person.Id];
        var alike = Namesakes.Keys(cluster).SelectMany(key => Beside(person, circles.With(key)));
        var partly = Namesakes.Words(cluster).SelectMany(word => Beside(person, singles.With(word))).Where(id => clusters[id].IsFull != cluster.IsFull);
        return [.. alike.Concat(partly).Distinct(StringComparer.Ordinal).Select(id => Of(cluster, id)).OfType<SamePersonProposal>()
            .OrderByDescending(proposal => proposal.Score).ThenBy(proposal => proposal.With, StringComparer.Ordinal)];
    }

    /// <summary>The others of a list in which the person stands.</summary>
    private List<string> Beside(Person person, IEnumerable<PersonCluster> namesakes)
    {
        var found = namesakes.Take(Bound).Select(cluster => persons[cluster]).Distinct(StringComparer.Ordinal).ToList();
        return found.Remove(person.Id) ? found : [];
    }

    private SamePersonProposal? Of(PersonCluster cluster, string id)
    {
        var (a, b) = PersonCluster.InOrder.Compare(cluster.Smallest, clusters[id].Smallest) < 0 ? (cluster, clusters[id]) : (clusters[id], cluster);
        var names = ClosestNames.Among(a.Forms, b.Forms);
        var likeness = names.Likeness;
        if (likeness.Kinship is NameKinship.Unrelated or NameKinship.OtherGiven || Objection.Forbids(a, b, judged))
            return null;
        var evidence = Evidence.Between(a, b);
        var doubts = Objection.Doubts(a, b, judged, likeness, evidence);
        var score = Math.Max(0, (0.6 * likeness.Score) + (0.4 * evidence.Weight) - (0.2 * doubts.Count));
        return score < Least ? null : new(id, Math.Round(score, 3), [.. likeness.Because, .. evidence.Because, .. doubts], a == cluster ? names : names.Turned);
    }
}
