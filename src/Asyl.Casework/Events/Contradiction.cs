namespace Asyl.Casework.Events;

/// <summary>Statements that cannot all be so, side by side, with a sentence that says what differs and what would settle it.</summary>
public sealed record Contradiction
{
    public required string Id { get; init; }

    public required ContradictionKind About { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    /// <summary>The event it is about; empty when it spans several.</summary>
    public string Event { get; init; } = "";

    /// <summary>False for a small difference, which is folded.</summary>
    public bool Shown { get; init; }

    public required IReadOnlyList<Side> Sides { get; init; }

    /// <summary>The sentence in English, as it is exported.</summary>
    public required string Why { get; init; }

    /// <summary>The sentence in the language of who looks; null for one that was not made by the program.</summary>
    internal Func<string>? Words { get; init; }
}

public enum ContradictionKind
{
    Date,
    Place,
    Outcome,
    Actor,
    Number,
    Reason,
    Identity,
    Headline,
    Competence,
    Order,
}
