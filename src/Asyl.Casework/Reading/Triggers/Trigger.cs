namespace Asyl.Casework.Reading.Triggers;

/// <summary>A pattern of <c>Data/triggers</c> with what its row says; the event is empty where the row is nobody's.</summary>
internal sealed record Trigger
{
    public required int Order { get; init; }

    public required string Event { get; init; }

    /// <summary>Whether its words tell nothing: no other pattern of its event reads them, no pattern at all where the event is empty.</summary>
    public bool IsTrap { get; init; }

    public required Side Who { get; init; }

    /// <summary>Words that stand one behind the other.</summary>
    public required PatternItem[] Items { get; init; }

    /// <summary>Words tied to the first of them, wherever they stand.</summary>
    public required PatternItem[] Linked { get; init; }

    /// <summary>Words that must not stand in the clause.</summary>
    public required HashSet<string> Without { get; init; }

    /// <summary>Words of which one must stand in the sentence; empty when none need.</summary>
    public required HashSet<string> Needs { get; init; }

    public required IReadOnlyDictionary<string, string> Details { get; init; }

    public Certainty? Certainty { get; init; }

    /// <summary>Whether it counts only in the passive or with a person right behind: the word alone says too little.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether it counts only where the relatives it tells of are not named.</summary>
    public bool IsUnnamed { get; init; }

    public bool HasGround { get; init; }

    public bool HasLength { get; init; }

    /// <summary>Whether the pattern itself says "was arrested": the one acted on is the subject.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether the pattern itself says "not": its event is the refusal.</summary>
    public bool IsNegative { get; init; }
}
