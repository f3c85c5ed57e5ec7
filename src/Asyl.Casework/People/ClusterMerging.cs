namespace Asyl.Casework.People;

/// <summary>
/// Merges clusters whose names are alike where their reports tell the same life and nothing speaks against it. Looks only among namesakes,
/// and past a bound of so many namesakes apart it merges no more: those stay proposals.
/// </summary>
internal sealed class ClusterMerging(Judged judged)
{
    /// <summary>So many people of one name are held apart at once before the machine stops looking.</summary>
    private const int Bound = 200;

    /// <summary>Merges those with given and family name, and single words among themselves.</summary>
    public void MergeFullNames(IReadOnlyList<PersonCluster> clusters)
    {
        foreach (var namesakes in Namesakes.Of(clusters))
        {
            var apart = new List<PersonCluster>();
            foreach (var cluster in namesakes.Select(cluster => cluster.Root).Distinct())
                MergeOrKeep(cluster, apart);
            while (MergeAny(apart))
            {
                // Each merge brings evidence that may allow another.
            }
        }
    }

    /// <summary>A name of one word, or an initial with a family name, joins the only full name that its evidence fits.</summary>
    public void JoinSingleNames(IReadOnlyList<PersonCluster> clusters)
    {
        var whole = clusters.Where(cluster => cluster.Root == cluster).ToArray();
        var full = Namesakes.ByWord(whole.Where(cluster => cluster.IsFull));
        foreach (var single in whole.Where(cluster => !cluster.IsFull && cluster.Members.TrueForAll(member => member.IsAloneWithName)))
        {
            var fitting = Namesakes.Words(single).SelectMany(word => full[word]).Select(cluster => cluster.Root).Distinct().Take(Bound)
                .Where(cluster => cluster != single && Fits(single, cluster)).Take(2).ToArray();
            if (fitting.Length == 1)
                fitting[0].Absorb(single);
        }
    }

    private void MergeOrKeep(PersonCluster cluster, List<PersonCluster> apart)
    {
        var best = apart.Take(Bound).Where(other => MayMerge(other, cluster)).MaxBy(other => Evidence.Between(other, cluster).Weight);
        if (best is null)
            apart.Add(cluster);
        else
            best.Absorb(cluster);
    }

    private bool MergeAny(List<PersonCluster> apart)
    {
        for (var i = 0; i < Math.Min(Bound, apart.Count); i++)
        {
            for (var j = i + 1; j < Math.Min(Bound, apart.Count); j++)
            {
                if (!MayMerge(apart[i], apart[j]))
                    continue;
                apart[i].Absorb(apart[j]);
                apart.RemoveAt(j);
                return true;
            }
        }

        return false;
    }

    private bool MayMerge(PersonCluster a, PersonCluster b)
    {
        var likeness = Namesakes.Likeness(a, b);
        return likeness.Kinship == NameKinship.Alike && IsSupported(a, b, likeness, a.IsFull && likeness.Score >= 0.9 ? 0.3 : 0.5);
    }

    private bool Fits(PersonCluster single, PersonCluster full)
    {
        var likeness = Namesakes.Likeness(single, full);
        return likeness.Kinship is NameKinship.FamilyOnly or NameKinship.GivenOnly
            && IsSupported(single, full, likeness, likeness.Kinship == NameKinship.FamilyOnly ? 0.3 : 0.5);
    }

    private bool IsSupported(PersonCluster a, PersonCluster b, NameLikeness likeness, double needed)
    {
        var evidence = Evidence.Between(a, b);
        return evidence.Weight >= needed && !Objection.Forbids(a, b, judged) && Objection.Doubts(a, b, judged, likeness, evidence).Count == 0;
    }
}
