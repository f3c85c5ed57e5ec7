namespace Asyl.Casework.Law;

/// <summary>A body, and the decisions (event codes) that the law leaves to it.</summary>
public sealed record Authority : Rule
{
    public required bool IsCourt { get; init; }

    public required Wordings Names { get; init; }

    public required IReadOnlyList<string> Decides { get; init; }
}

/// <summary>A document that shows a status.</summary>
public sealed record StatusDocument : Rule
{
    public required Wordings Names { get; init; }

    /// <summary>How long one is valid, as PnM; empty when that is not known or no rule says so.</summary>
    public required string Valid { get; init; }
}

/// <summary>How long somebody has for something.</summary>
public sealed record TimeLimit : Rule
{
    public required Wordings Names { get; init; }

    /// <summary>The event that starts it.</summary>
    public required string Trigger { get; init; }

    /// <summary>Only with this outcome of the event; empty for any.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The track of the event that starts it and of what meets it: an appeal may be about several; empty for any.</summary>
    public string Track { get; init; } = "";

    /// <summary>Whether it runs from the day the event was served, and not from the event itself.</summary>
    public required bool FromService { get; init; }

    /// <summary>PnY, PnM, PnW or PnD; empty when it is not known.</summary>
    public required string Length { get; init; }

    public required bool InWorkingDays { get; init; }

    /// <summary>Whether what it is for halts removal; null when that is not known.</summary>
    public bool? Suspensive { get; init; }

    /// <summary>Whose time it is: the person's, or an authority's.</summary>
    public required bool IsOfThePerson { get; init; }

    /// <summary>An authority of the same file to which it goes; empty when none is named.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>The event that meets it; empty when none does.</summary>
    public string MetBy { get; init; } = "";
}

/// <summary>An offence that people in flight are charged with.</summary>
public sealed record Offence : Rule
{
    public required Wordings Names { get; init; }

    /// <summary>Beginnings of words by which reports name it, in lower case.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required Wordings Sanction { get; init; }

    /// <summary>Whether article 31 of the 1951 Convention may stand against a penalty; null when that is not known.</summary>
    public bool? Article31 { get; init; }
}

/// <summary>A way into a status that differs from the general one: for its event it takes the place of the general ways.</summary>
public sealed record Transition : Rule
{
    public required string Track { get; init; }

    public string Line { get; init; } = "";

    public required string Status { get; init; }

    public required string Event { get; init; }

    public string Outcome { get; init; } = "";

    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>The document of the place that shows the status; empty for none.</summary>
    public string Document { get; init; } = "";

    /// <summary>Whether nothing has to lead out of the status.</summary>
    public bool IsFinal { get; init; }

    internal Cases.Move Move => new(Track, Line, Status, Event, Outcome, When, Document);
}

/// <summary>A principle, said once, that other rules rest on.</summary>
public sealed record Principle : Rule
{
    public required Wordings Names { get; init; }
}

/// <summary>A word of the law in several languages.</summary>
public sealed record Term : Rule
{
    public required Wordings Names { get; init; }
}
