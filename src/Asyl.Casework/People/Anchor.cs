namespace Asyl.Casework.People;

/// <summary>A person's recorded id and the mentions it is anchored to: once people have opened a case, its id never changes.</summary>
public sealed record Anchor(string Person, string Name, IReadOnlyList<ReportName> Members)
{
    internal bool Is(Anchor other) => ReferenceEquals(this, other) || (Person == other.Person && Name == other.Name && Members.SequenceEqual(other.Members));
}
