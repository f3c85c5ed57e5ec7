namespace Asyl.Language.PersonalNames;

/// <summary>How alike two names are, 0 to 1, what kind of likeness it is, and what was found; which word met which is told by <see cref="Reasons.NameReasons"/> when somebody asks.</summary>
public readonly record struct NameLikeness(double Score, NameKinship Kinship, NameFinding Finding)
{
    private static readonly string[][] Words =
    [
        ["one of them has no letters"], ["the same spelling"], ["spellings of one sound"], ["the same letters, divided otherwise"], ["the family name first or last"], ["given and family name change places"],
        ["the family names differ"], ["the same family name and initial"], ["the family name is shared, the given name is another"], ["the family name is shared, the given names are hardly alike"],
        ["a name between the given and the family name is another"], ["the same given and family name"], ["given and family name are close spellings"], ["one word each, spelled alike"], ["the words differ"],
        ["the family name alone"], ["the given name alone"],
    ];

    /// <summary>The finding in plain words.</summary>
    public IReadOnlyList<string> Because => Words[(int)Finding];
}

/// <summary>What the rules found of two names as wholes.</summary>
public enum NameFinding
{
    NoLetters,
    SameSpelling,
    OneSound,
    DividedOtherwise,
    FamilyFirstOrLast,
    ChangedPlaces,
    OtherFamily,
    FamilyAndInitial,
    OtherGiven,
    HardlyGiven,
    OtherBetween,
    SameNames,
    CloseSpellings,
    WordsAlike,
    WordsDiffer,
    FamilyAlone,
    GivenAlone,
}

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
