namespace Asyl.Testing;

/// <summary>A fact about the five real reports, which lie beside the project and not in it.</summary>
internal sealed class SeedsFactAttribute : FactAttribute
{
    public SeedsFactAttribute() => Skip = Absent.Seeds;
}
