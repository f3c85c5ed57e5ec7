namespace Asyl.Language.PersonalNames.Finding;

/// <summary>A name that may be the one asked for, and how alike the two are.</summary>
public sealed record NameMatch(string Name, NameLikeness Likeness)
{
    /// <summary>The likest first, ties in ordinal order.</summary>
    public static IComparer<NameMatch> LikestFirst { get; } = Comparer<NameMatch>.Create((a, b) =>
        b.Likeness.Score.CompareTo(a.Likeness.Score) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));

    /// <summary>Whether it may be the name asked for: somebody else of the family, or nobody alike, is not.</summary>
    public bool MayBe => Likeness.Kinship is not (NameKinship.Unrelated or NameKinship.OtherGiven);
}
