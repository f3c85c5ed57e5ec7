namespace Asyl.Casework.People;

/// <summary>What speaks against two clusters being one person. One objection is enough for the machine to keep them apart.</summary>
internal static class Objection
{
    /// <summary>They cannot be one: no proposal either.</summary>
    public static bool Forbids(PersonCluster a, PersonCluster b, Judged judged) =>
        a.Reports.Overlaps(b.Reports) || judged.AreDifferent(a, b)
        || a.Forms.Any(one => b.Forms.Any(other => NameComparer.Compare(one, other).Kinship == NameKinship.OtherGiven));

    /// <summary>Reasons why only people may say that they are one; empty when there are none.</summary>
    public static IReadOnlyList<string> Doubts(PersonCluster a, PersonCluster b, Judged judged)
    {
        var doubts = new List<string>();
        if (a.Sexes.Count > 0 && b.Sexes.Count > 0 && !a.Sexes.SetEquals(b.Sexes))
            doubts.Add("against: one is called he, the other she");
        if (a.Born is { } one && b.Born is { } other && (one.First - other.Last > 2 || other.First - one.Last > 2))
            doubts.Add("against: the ages are more than two years apart");
        if (judged.AreUnsure(a, b))
            doubts.Add("someone looked and was unsure");
        return doubts;
    }
}
