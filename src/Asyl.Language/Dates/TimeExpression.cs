namespace Asyl.Language.Dates;

/// <summary>An expression of time as the grammar read it, before anything anchors it. From and To are places in its sentence, half-open.</summary>
internal abstract record TimeExpression
{
    public int From { get; init; }

    public int To { get; init; }
}

/// <summary>
/// A place in the calendar with any of its parts missing: "June 3", "Wednesday", "last April", "the end of 2016", "March last year".
/// </summary>
internal sealed record CalendarExpression : TimeExpression
{
    /// <summary>0 for none; a year before Christ is negative.</summary>
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>1 Monday to 7 Sunday, 0 for none.</summary>
    public int Weekday { get; init; }

    /// <summary>SP, SU, FA or WI.</summary>
    public string Season { get; init; } = "";

    /// <summary>START, MID or END.</summary>
    public string Part { get; init; } = "";

    public string Daypart { get; init; } = "";

    /// <summary>The rule of a named day that is no day of the calendar (<see cref="HolidayGrammar.In"/>); empty for none.</summary>
    public string Holiday { get; init; } = "";

    /// <summary>The week that a weekday is said to lie in.</summary>
    public UnitExpression? Week { get; init; }

    /// <summary>What stands before the name: last, next, this, that, following, previous; of a weekday the article too.</summary>
    public string Shift { get; init; } = "";

    /// <summary>What stands for the year behind it: "last year", "of that year".</summary>
    public string YearShift { get; init; } = "";

    /// <summary>A weekday and nothing else, but perhaps a part of the day.</summary>
    public bool IsWeekdayAlone => this is { Weekday: > 0, Month: 0, Day: 0, Shift: "" };

    public bool HasOwnYear => Year != 0 || YearShift.Length > 0;
}

/// <summary>A unit counted from publication or from the story: "last week", "the past three months", "the same day", "this morning".</summary>
internal sealed record UnitExpression(string Shift, string Unit) : TimeExpression
{
    /// <summary>A number stands before it: a stretch of so many rather than one of them.</summary>
    public bool IsCounted { get; init; }

    public int Count { get; init; } = 1;

    public bool IsFuzzy { get; init; }

    /// <summary>One of the unit: not "the past three weeks", not "recent weeks".</summary>
    public bool IsSingle => !IsCounted && !IsFuzzy;

    /// <summary>START, MID or END; WHOLE for "the year" that only its sentence knows.</summary>
    public string Part { get; init; } = "";

    public string Daypart { get; init; } = "";
}

/// <summary>
/// So many units before or after publication, the story or an event: "two days ago", "a week later", "eight days after the arrest".
/// </summary>
internal sealed record OffsetExpression(int Count, string Unit, string Direction) : TimeExpression
{
    public bool IsFuzzy { get; init; }

    /// <summary>The unit that a month named behind it makes it exact to: "two years ago this month"; empty for none.</summary>
    public string Precision { get; init; } = "";

    public bool IsBackwards => Direction is "ago" or "earlier" or "before";

    /// <summary>The date it is counted from, when one is named.</summary>
    public TimeExpression? Base { get; init; }

    /// <summary>The noun that names the event it is counted from, lower case; empty for none.</summary>
    public string EventNoun { get; init; } = "";
}

/// <summary>A time or a part of the day as TIMEX3 has it (T11:00, TMO), on a day when one is said.</summary>
internal sealed record ClockExpression(string Clock) : TimeExpression
{
    public TimeExpression? Date { get; init; }

    /// <summary>A part of the day rather than a time of it.</summary>
    public bool IsPart => char.IsLetter(Clock[1]);
}

/// <summary>A length of time.</summary>
internal sealed record LengthExpression(Quantity Quantity) : TimeExpression
{
    /// <summary>"in" stands before it, which may look forward.</summary>
    public bool IsBehindIn { get; init; }
}

/// <summary>A length from where it begins.</summary>
internal sealed record SpanExpression(LengthExpression Length, TimeExpression Start) : TimeExpression;

/// <summary>
/// One of the smaller units in a larger date, counted from its beginning, or from its end when negative: "the last week of June", "the first
/// half of 2008".
/// </summary>
internal sealed record NthExpression(int Number, string Unit, TimeExpression Whole) : TimeExpression;

/// <summary>From one date to another.</summary>
internal sealed record RangeExpression(TimeExpression First, TimeExpression Last) : TimeExpression;

/// <summary>What needs no anchor: a date in digits, a decade, a set ("every day"), a reference ("recently").</summary>
internal sealed record FixedExpression(Edtf Date, string Type, string Timex) : TimeExpression;
