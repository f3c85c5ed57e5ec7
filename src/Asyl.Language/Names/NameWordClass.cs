namespace Asyl.Language.Names;

/// <summary>What a word says about the names beside it (<c>name-words.tsv</c>).</summary>
internal enum NameWordClass : byte
{
    None,
    Honorific,
    Title,
    Role,
    Kin,
    OrganizationHead,
    OrganizationEnd,
    PlaceHead,
    Particle,
    Link,
    Say,
    PlacePreposition,
    Calendar,
    Function,
    Outlet,
}
