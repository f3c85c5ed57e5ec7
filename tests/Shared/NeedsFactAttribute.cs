namespace Asyl.Testing;

/// <summary>A fact about what a program of another maker reads: skipped where it is not on the PATH.</summary>
internal sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(params string[] programs) => Skip = Absent.Programs(programs);
}

/// <summary>As <see cref="NeedsFactAttribute"/>, for a theory.</summary>
internal sealed class NeedsTheoryAttribute : TheoryAttribute
{
    public NeedsTheoryAttribute(params string[] programs) => Skip = Absent.Programs(programs);
}
