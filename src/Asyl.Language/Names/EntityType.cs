namespace Asyl.Language.Names;

public enum EntityType
{
    Person,
    Place,
    Organization,

    /// <summary>A nation, an ethnic or religious group ("Uyghurs", "Kazakh"): never a person.</summary>
    People,
}
