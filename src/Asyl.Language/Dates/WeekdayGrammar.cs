namespace Asyl.Language.Dates;

/// <summary>
/// Joins a weekday and what says beside it which one it is: "Tuesday of last week", "next week on Wednesday", "Friday night next week".
/// </summary>
internal static class WeekdayGrammar
{
    /// <summary>The expression with the one behind it, when the two say one day; else null.</summary>
    public static TimeExpression? Join(TimeSentence sentence, TimeExpression first)
    {
        var next = sentence.IsLink(first.To, "of", "on") || sentence.IsMark(first.To, ',') ? first.To + 1 : first.To;
        return first switch
        {
            CalendarExpression { IsWeekdayAlone: true } weekday => Behind(sentence, weekday, next),
            CalendarExpression { Weekday: > 0, Month: 0, Day: 0 } => InDigits(sentence, first, next),
            UnitExpression week when IsWeek(week) && WeekdayAt(sentence, next) is { } day => Of(day, week),
            OffsetExpression or LengthExpression { IsBehindIn: true } => WithWeekday(sentence, first),
            _ => null,
        };
    }

    // "Tuesday of last week", "Sunday three weeks after Easter", "Friday 7/6".
    private static TimeExpression? Behind(TimeSentence sentence, CalendarExpression weekday, int next)
    {
        if (UnitGrammar.Read(sentence, next) is UnitExpression week && IsWeek(week))
            return Of(weekday, week);
        return weekday.Daypart.Length == 0
            && QuantityGrammar.Read(sentence, weekday.To) is OffsetExpression { Direction: not ("ago" or "later" or "earlier") } counted
                ? counted with { From = weekday.From }
                : InDigits(sentence, weekday, next);
    }

    // "two weeks ago on Monday".
    private static TimeExpression? WithWeekday(TimeSentence sentence, TimeExpression counted) =>
        sentence.IsLink(counted.To, "on") && WeekdayAt(sentence, counted.To + 1) is { Daypart: "" } weekday ? counted with { To = weekday.To } : null;

    private static FixedExpression? InDigits(TimeSentence sentence, TimeExpression weekday, int next)
    {
        if (FixedGrammar.Read(sentence, next) is not FixedExpression digits)
            return null;
        var isDay = digits.Date.IsDay || digits.Timex.StartsWith("XXXX-", StringComparison.Ordinal);
        return isDay ? digits with { From = weekday.From } : null;
    }

    private static CalendarExpression? WeekdayAt(TimeSentence sentence, int at) =>
        CalendarGrammar.Read(sentence, at) is CalendarExpression { IsWeekdayAlone: true } day ? day : null;

    private static bool IsWeek(UnitExpression unit) => unit is { Unit: "W", IsSingle: true, Part: "" };

    private static CalendarExpression Of(CalendarExpression day, UnitExpression week) =>
        day with { Week = week, From = Math.Min(day.From, week.From), To = Math.Max(day.To, week.To) };
}
