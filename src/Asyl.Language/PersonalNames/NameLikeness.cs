namespace Asyl.Language.PersonalNames;

/// <summary>How alike two names are, 0 to 1, what kind of likeness it is, and the reasons in plain words.</summary>
public sealed record NameLikeness(double Score, NameKinship Kinship, IReadOnlyList<string> Because);

public enum NameKinship
{
    /// <summary>Nothing ties the two.</summary>
    Unrelated,

    /// <summary>Given and family name are spellings of one another.</summary>
    Alike,

    /// <summary>One is a part of the other: the family name, an initial with the family name.</summary>
    FamilyOnly,

    /// <summary>One is the given name of the other alone.</summary>
    GivenOnly,

    /// <summary>The family name is shared, the given name is another: relatives or strangers, never the same person.</summary>
    OtherGiven,
}
