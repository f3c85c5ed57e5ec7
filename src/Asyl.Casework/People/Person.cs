namespace Asyl.Casework.People;

/// <summary>Someone, with every name and where it stands.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    /// <summary>The name to show: the one a person set, or the one most reports use.</summary>
    public required string Name { get; init; }

    public IReadOnlyList<PersonName> Names { get; init; } = [];

    /// <summary>Who this is in each report: the report's id and the name of its <see cref="Reading.ReportPerson"/>.</summary>
    public IReadOnlyList<ReportName> Members { get; init; } = [];

    /// <summary>Roles that reports give: lawyer, judge, prosecutor … A person with no events of their own but a role gets no case.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Recorded ids that were merged into this one: facts and links that name them mean this person.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Whether what happened to the one happened to the other, and is shown under one name: spellings and proposals apart.</summary>
    internal bool Is(Person other) => ReferenceEquals(this, other) || (Id == other.Id && Name == other.Name && Members.SequenceEqual(other.Members)
        && Roles.SequenceEqual(other.Roles, StringComparer.Ordinal) && FormerIds.SequenceEqual(other.FormerIds, StringComparer.Ordinal));
}

/// <summary>One spelling of a name, its script (ISO 15924), language and the reports that use it.</summary>
public sealed record PersonName(string Text, string Script, string Language, IReadOnlyList<string> Reports);

/// <summary>A person as one report names them.</summary>
public readonly record struct ReportName(string Report, string Name);

/// <summary>Someone else who may be the same person; score 0 to 1, never without its reasons.</summary>
/// <param name="Names">The names that are most alike, the other's second.</param>
public sealed record SamePersonProposal(string With, double Score, IReadOnlyList<string> Because, ClosestNames Names);
