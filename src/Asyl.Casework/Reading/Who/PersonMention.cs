using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

internal enum MentionKind
{
    Name,
    Pronoun,

    /// <summary>"I", "my": whoever speaks.</summary>
    Own,

    /// <summary>"who", "whose": whoever stands before.</summary>
    Relative,

    /// <summary>"the woman", "two men", "his brother".</summary>
    Description,
}

/// <summary>Words of a sentence that mean people, whether it is known which or not (then People is empty).</summary>
internal sealed record PersonMention(int First, int Last, MentionKind Kind)
{
    public IReadOnlyList<PersonEntry> People { get; init; } = [];

    /// <summary>"her", "Orazova's": what follows belongs to them.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>"activists", "thousands of people": nobody in particular.</summary>
    public bool IsCrowd { get; init; }

    /// <summary>"thirty-one men": a known number of people.</summary>
    public bool IsCounted { get; init; }

    /// <summary>A judge, a lawyer, a spokesperson: never whom a case is about.</summary>
    public bool IsOfficer { get; init; }
}
