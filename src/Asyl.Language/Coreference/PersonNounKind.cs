namespace Asyl.Language.Coreference;

internal enum PersonNounKind
{
    Person,

    /// <summary>Somebody's: "his wife" is another person than he.</summary>
    Kin,

    /// <summary>A number of people who are known: "the pair".</summary>
    Pair,

    /// <summary>People without a number: "the crowd".</summary>
    Group,
}
