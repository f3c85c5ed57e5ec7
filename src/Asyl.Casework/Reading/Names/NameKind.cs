namespace Asyl.Casework.Reading.Names;

internal enum NameKind
{
    Unknown,
    Person,
    Place,
    Organisation,

    /// <summary>"South Sudanese", "Sri Lankan": an adjective of more than one word.</summary>
    People,
}
