namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>Somebody who is named in the reports of a case.</summary>
internal sealed record CastMember
{
    /// <summary>The name by which the person is shown.</summary>
    public required string Name { get; init; }

    /// <summary>Every spelling in every report that the viewer sees.</summary>
    public required IReadOnlyList<string> Spellings { get; init; }

    public bool IsSubject { get; init; }

    /// <summary>Acts in office or in public, and has no case.</summary>
    public bool IsInOffice { get; init; }

    /// <summary>What the person is to whom the case is about: spouse, former_spouse, parent, child, sibling, relative; empty for no family.</summary>
    public string Kin { get; init; } = "";

    public MinorBasis Minor { get; init; }
}

/// <summary>How it is known that somebody is a minor.</summary>
internal enum MinorBasis
{
    None,

    /// <summary>A report tells an age under eighteen.</summary>
    Age,

    /// <summary>A fact gives a day of birth less than eighteen years before the last day that the casebook knows.</summary>
    BirthDate,

    /// <summary>A report tells of a child of whom the case is about, and none gives an age of eighteen or more.</summary>
    Child,
}
