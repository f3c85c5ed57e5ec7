namespace Asyl.Casework.Cases;

/// <summary>A person's case: proposed by the machine, or opened by people.</summary>
public sealed record ProtectionCase
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    public required string Name { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Ids of the person's events, in order of date.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Ids of the reports that tell them.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Every stretch on every track, in order.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>How many of the events move a legal position.</summary>
    internal int Law { get; init; }
}
