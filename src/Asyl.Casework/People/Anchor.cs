namespace Asyl.Casework.People;

/// <summary>A person's recorded id and the mentions it is anchored to: once people have opened a case or said who somebody is, the id never changes.</summary>
/// <param name="Name">The name to show; empty for the one most reports use.</param>
/// <param name="Members">The mentions of the case that people opened: taken to be one person unless they were judged different.</param>
public sealed record Anchor(string Person, string Name, IReadOnlyList<ReportName> Members)
{
    /// <summary>Whether people opened a case, or only said who this is.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Mentions as later decisions have them, latest first: whoever the first is that stands keeps the id. They tie nobody to anybody.</summary>
    public IReadOnlyList<ReportName> Keepers { get; init; } = [];

    /// <summary>In place of a mention, for somebody who stands in no report.</summary>
    internal ReportName At => new(Person, "");

    internal bool Is(Anchor other) => ReferenceEquals(this, other)
        || (Person == other.Person && Name == other.Name && IsOpen == other.IsOpen && Members.SequenceEqual(other.Members) && Keepers.SequenceEqual(other.Keepers));
}
