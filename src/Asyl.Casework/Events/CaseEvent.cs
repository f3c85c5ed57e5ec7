using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>One happening, put together from the statements and facts that tell it; every attribute keeps its sides.</summary>
public sealed record CaseEvent
{
    public required string Id { get; init; }

    /// <summary>A code of <c>Data/events.tsv</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Ids of the persons it happened to.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Narrowed only by statements that are compatible with each other.</summary>
    public Edtf Date { get; init; }

    public string Place { get; init; } = "";

    public string Country { get; init; } = "";

    public IReadOnlyDictionary<string, string> Details { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the statements say of each attribute (date, place, outcome, a detail), the words of every side kept.</summary>
    public IReadOnlyList<AttributeSides> Sides { get; init; } = [];

    public IReadOnlyList<string> Statements { get; init; } = [];

    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>How many distinct origins tell it: sources that copy or cite one another count once.</summary>
    public int Origins { get; init; }

    public Basis Basis { get; init; }

    /// <summary>Whether a person's fact or the body of a report tells it. What only headlines and captions tell moves no position.</summary>
    public bool ToldInBody { get; init; }

    /// <summary>How its strongest statement tells it.</summary>
    public Reading.Certainty Certainty { get; init; }
}

/// <summary>Whether a person stands behind it, or only the machine.</summary>
public enum Basis
{
    Proposed,
    Accepted,
}

/// <summary>One attribute of an event and the values that are told of it.</summary>
public sealed record AttributeSides(string Attribute, IReadOnlyList<Side> Sides);

/// <summary>One value, the statements and facts (by id) that tell it, and from how many distinct origins.</summary>
public sealed record Side(string Value, IReadOnlyList<string> Statements, int Origins)
{
    /// <summary>A value that is the program's own words, in the language of who looks; null for one that is told.</summary>
    internal Func<string>? Words { get; init; }
}
