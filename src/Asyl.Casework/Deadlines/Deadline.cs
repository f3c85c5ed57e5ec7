using Asyl.Casework.Law;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Deadlines;

/// <summary>A time limit that an event of a person starts, and when it ends as far as that is known.</summary>
public sealed record Deadline
{
    public required string Person { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    public required TimeLimit Rule { get; init; }

    /// <summary>The id of the event that starts it.</summary>
    public required string Event { get; init; }

    /// <summary>The date of that event: the law of that day counts.</summary>
    public Edtf Decided { get; init; }

    /// <summary>The day it runs from; unknown where nobody entered it and no report tells a day.</summary>
    public Edtf Starts { get; init; }

    /// <summary>The last day; null where the start or the length is not known.</summary>
    public DateOnly? Due { get; init; }

    public required DeadlineBasis Basis { get; init; }

    /// <summary>Whether the last day is one on which nobody works. It is not moved: that would make the limit longer.</summary>
    public bool EndsOnDayOff { get; init; }

    /// <summary>Ids of the statements and facts it rests on.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Ids of events that are told and would meet it, in time or not.</summary>
    public IReadOnlyList<string> Met { get; init; } = [];

    /// <summary>When a person entered what it runs from; null where nobody did.</summary>
    public DateTimeOffset? EnteredAt { get; init; }

    /// <summary>The same for the same rule, entry (or event, where nobody entered anything) and day, wherever and whenever it is reckoned.</summary>
    public string Id => Ids.Of('d', Person, Country, Rule.What, Runs ? Because[0] : Event, Starts.Text);

    /// <summary>Whether a person's entry started it: only such a limit runs.</summary>
    public bool Runs => Basis is DeadlineBasis.Served or DeadlineBasis.Entered;

    public bool IsPast(DateOnly today) => Due < today;
}

/// <summary>What the day rests on from which a limit runs.</summary>
public enum DeadlineBasis
{
    /// <summary>A person entered the day of service.</summary>
    Served,

    /// <summary>The law counts from the event itself, and a person entered its day.</summary>
    Entered,

    /// <summary>It would run from service, and only the day of the decision is told.</summary>
    IfServedOn,

    /// <summary>The law counts from the event itself, and only reports tell its day.</summary>
    IfOn,
}
