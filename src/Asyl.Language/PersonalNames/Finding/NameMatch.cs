namespace Asyl.Language.PersonalNames.Finding;

/// <summary>A name that may be the one asked for, and how alike the two are.</summary>
public sealed record NameMatch(string Name, NameLikeness Likeness)
{
    /// <summary>The likest first; of those equally like, what is written as asked, then in ordinal order.</summary>
    public static IComparer<NameMatch> LikestFirst { get; } = Comparer<NameMatch>.Create((a, b) =>
        b.Likeness.Score.CompareTo(a.Likeness.Score) is var order and not 0 ? order
        : b.IsAsWritten.CompareTo(a.IsAsWritten) is var written and not 0 ? written : string.CompareOrdinal(a.Name, b.Name));

    /// <summary>Whether it is written as it was asked for.</summary>
    public bool IsAsWritten { get; init; }

    /// <summary>Whether it may be the name asked for: somebody else of the family, or nobody alike, is not.</summary>
    public bool MayBe => Likeness.Kinship is not (NameKinship.Unrelated or NameKinship.OtherGiven);
}
