namespace Asyl.Testing;

/// <summary>A theory about the five real reports, which lie beside the project and not in it.</summary>
internal sealed class SeedsTheoryAttribute : TheoryAttribute
{
    public SeedsTheoryAttribute() => Skip = Absent.Seeds;
}
