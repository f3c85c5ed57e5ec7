namespace Asyl.Language.Dates;

/// <summary>Joins a weekday and the week that is named beside it: "Tuesday of last week", "next week on Wednesday", "Friday night next week".</summary>
internal static class WeekdayGrammar
{
    /// <summary>The expression with the one behind it, when the two are a weekday and its week; else null.</summary>
    public static TimeExpression? Join(TimeSentence sentence, TimeExpression first)
    {
        var next = sentence.IsLink(first.To, "of") || sentence.IsLink(first.To, "on") || sentence.IsMark(first.To, ',') ? first.To + 1 : first.To;
        if (first is OffsetExpression or LengthExpression { IsBehindIn: true } && sentence.IsLink(first.To, "on") && CalendarGrammar.Read(sentence, next) is CalendarExpression { Weekday: > 0, Month: 0, Day: 0, Daypart: "" } named)
            return first with { To = named.To };
        if (first is CalendarExpression { Weekday: > 0, Month: 0, Day: 0, Daypart: "" } && QuantityGrammar.Read(sentence, first.To) is OffsetExpression { Direction: not ("ago" or "later" or "earlier") } counted)
            return counted with { From = first.From };
        if (IsWeek(first) && CalendarGrammar.Read(sentence, next) is CalendarExpression { Weekday: > 0, Month: 0, Day: 0, Shift: "" } day)
            return Of(day, first);
        if (first is CalendarExpression { Weekday: > 0, Month: 0, Day: 0 } && FixedGrammar.Read(sentence, next) is FixedExpression { Date: var date } digits && (date.IsDay || date.IsYearless || digits.Timex.StartsWith("XXXX-", StringComparison.Ordinal)))
            return digits with { From = first.From };
        return first is CalendarExpression { Weekday: > 0, Month: 0, Day: 0, Shift: "" } weekday && UnitGrammar.Read(sentence, next) is { } week && IsWeek(week) ? Of(weekday, week) : null;
    }

    private static bool IsWeek(TimeExpression expression) => expression is UnitExpression { Unit: "W", IsCounted: false, IsFuzzy: false, Part: "" };

    private static CalendarExpression Of(CalendarExpression day, TimeExpression week) =>
        day with { Week = (UnitExpression)week, From = Math.Min(day.From, week.From), To = Math.Max(day.To, week.To) };
}
