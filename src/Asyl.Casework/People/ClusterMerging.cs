namespace Asyl.Casework.People;

/// <summary>
/// Merges clusters whose names are alike where their reports tell the same life and nothing speaks against it. Looks only among namesakes,
/// and past a bound of so many namesakes apart it merges no more: those stay proposals.
/// </summary>
internal sealed class ClusterMerging(Judged judged)
{
    /// <summary>Pairs that did not merge, and of how many members they were then: nothing else changes the answer.</summary>
    private readonly Dictionary<(PersonCluster, PersonCluster), (int, int)> apartSince = [];

    /// <summary>So many people of one name are held apart at once before the machine stops looking.</summary>
    public const int Bound = 200;

    /// <summary>Merges those with given and family name, and single words among themselves.</summary>
    public void Merge(IReadOnlyList<PersonCluster> clusters)
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

    /// <summary>Whether a name of one word, or an initial with a family name, may be that whole name: by the name, by what is told of both, and with nothing against it.</summary>
    public bool Fits(PersonCluster single, PersonCluster full) => Namesakes.Likeness(single, full) is { Kinship: NameKinship.FamilyOnly or NameKinship.GivenOnly } likeness
        && Support(single, full, likeness, likeness.Kinship == NameKinship.FamilyOnly ? 0.3 : 0.5) is not null;

    private void MergeOrKeep(PersonCluster cluster, List<PersonCluster> apart)
    {
        var best = apart.Take(Bound).Select(other => new { other, Weight = MayMerge(other, cluster) }).Where(one => one.Weight is not null).MaxBy(one => one.Weight)?.other;
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
                if (MayMerge(apart[i], apart[j]) is null)
                    continue;
                apart[i].Absorb(apart[j]);
                apart.RemoveAt(j);
                return true;
            }
        }

        return false;
    }

    private double? MayMerge(PersonCluster a, PersonCluster b)
    {
        var size = (a.Members.Count, b.Members.Count);
        if (apartSince.TryGetValue((a, b), out var then) && then == size)
            return null;
        var support = Namesakes.Likeness(a, b) is { Kinship: NameKinship.Alike } likeness ? Support(a, b, likeness, Needed(a, b, likeness)) : null;
        if (support is null)
            apartSince[(a, b)] = size;
        return support;
    }

    /// <summary>How much must support it: the less, the rarer a name that is spelled alike.</summary>
    private static double Needed(PersonCluster a, PersonCluster b, NameLikeness likeness) =>
        a.IsFull && likeness.Score >= 0.9 ? 0.3 + (0.2 * Math.Min(a.Commonness, b.Commonness)) : 0.5;

    /// <summary>How much supports that they are one; null where that is too little or anything speaks against it.</summary>
    private double? Support(PersonCluster a, PersonCluster b, NameLikeness likeness, double needed)
    {
        if (Objection.Forbids(a, b, judged))
            return null;
        var evidence = Evidence.Between(a, b);
        return evidence.Weight >= needed && Objection.Doubts(a, b, judged, likeness, evidence).Count == 0 ? evidence.Weight : null;
    }
}
