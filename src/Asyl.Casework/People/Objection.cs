namespace Asyl.Casework.People;

/// <summary>What speaks against two clusters being one person. One objection is enough for the machine to keep them apart.</summary>
internal static class Objection
{
    /// <summary>They cannot be one: no proposal either.</summary>
    public static bool Forbids(PersonCluster a, PersonCluster b, Judged judged) =>
        a.Reports.Overlaps(b.Reports) || judged.AreDifferent(a, b)
        || a.Names.Any(one => b.Names.Any(other => AreOthers(one, other, a.HasAliases || b.HasAliases)));

    /// <summary>Another given name is another person; so is another family name, unless somebody said that one of them goes by several.</summary>
    private static bool AreOthers(PersonalName one, PersonalName other, bool aliased) => NameComparer.Compare(one, other) is var likeness
        && (likeness.Kinship == NameKinship.OtherGiven || (!aliased && likeness is { Kinship: NameKinship.Unrelated, Score: < 0.6 }));

    /// <summary>Reasons why only people may say that they are one; empty when there are none.</summary>
    /// <remarks>A sex is read from pronouns and may be misread: names that sound the same and a life told alike outweigh it. An age is told in figures and is not outweighed.</remarks>
    public static IReadOnlyList<string> Doubts(PersonCluster a, PersonCluster b, Judged judged, NameLikeness likeness, Evidence evidence)
    {
        var doubts = new List<string>();
        if (a.Sexes.Count > 0 && b.Sexes.Count > 0 && !a.Sexes.Overlaps(b.Sexes) && (likeness.Score < 0.95 || evidence.Weight < 0.7))
            doubts.Add("against: one is called he, the other she");
        if (a.Born is { } one && b.Born is { } other && (one.First - other.Last > 2 || other.First - one.Last > 2))
            doubts.Add("against: the ages are more than two years apart");
        if (judged.AreUnsure(a, b))
            doubts.Add("someone looked and was unsure");
        return doubts;
    }
}
