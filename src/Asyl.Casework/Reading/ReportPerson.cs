namespace Asyl.Casework.Reading;

/// <summary>A person as one report knows them: the fullest name, every form of it and where it stands, and what is said of the person in passing.</summary>
public sealed record ReportPerson
{
    /// <summary>The fullest name in this report, titles and roles stripped. Unique within the report.</summary>
    public required string Name { get; init; }

    /// <summary>Every place where the person is named, in order.</summary>
    public IReadOnlyList<Passage> Mentions { get; init; } = [];

    /// <summary>Names that the report says are the person's too: pen names, names at birth, other spellings, other scripts.</summary>
    /// <remarks>Readings of readers that knew none have no such list.</remarks>
    public IReadOnlyList<string> OtherNames { get; init => field = value ?? []; } = [];

    /// <summary>Roles the report gives the person, such as lawyer, judge, prosecutor, journalist, spokesperson, official; empty for everybody else.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public int? Age { get; init; }

    /// <summary>"f", "m" or empty, from pronouns and role nouns.</summary>
    public string Sex { get; init; } = "";
}
