namespace Asyl.Language.Names;

/// <summary>What a whole text says of a capitalised word, all its places together.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,
    SeenLower = 1 << 0,
    SeenInside = 1 << 1,
    AfterTitle = 1 << 2,
    AfterRole = 1 << 3,
    AfterPreposition = 1 << 4,
    BeforeSay = 1 << 5,
    BeforeAge = 1 << 6,
    AfterGivenName = 1 << 7,
    BeforeName = 1 << 8,
    InOrganization = 1 << 9,
    InPlace = 1 << 10,
    AfterThe = 1 << 11,
    BeforePossessive = 1 << 12,
}
