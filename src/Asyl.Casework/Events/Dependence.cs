using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>A report rests on another report, on an outlet or on a witness, and the passage that shows it. Exactly one of the three is set.</summary>
public sealed record Dependence
{
    public required string Report { get; init; }

    public string OnReport { get; init; } = "";

    public string OnOutlet { get; init; } = "";

    public string OnWitness { get; init; } = "";

    public required DependenceKind Kind { get; init; }

    public Passage? Passage { get; init; }
}

public enum DependenceKind
{
    Cites,
    Copies,
    Boilerplate,
    Witness,
}
