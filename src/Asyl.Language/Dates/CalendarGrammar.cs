namespace Asyl.Language.Dates;

/// <summary>Reads names of the calendar: days, weekdays, months, years, seasons, and parts of them.</summary>
internal static class CalendarGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "the") ? at + 1 : at;
        if (sentence.Is(start, TimeWordKind.Part))
            return ReadPart(sentence, start) is { } part ? part with { From = at } : null;
        if (sentence.Is(start, TimeWordKind.Shift) && ReadShifted(sentence, start) is { } shifted)
            return shifted with { From = at };
        var core = ReadCore(sentence, start);
        if (core is null || start == at)
            return core;
        var takesArticle = core.Season.Length > 0 || sentence.IsOrdinal(start) || core is { Day: > 0, Month: 0 } || core.Holiday.Length > 0;
        if (core is { Weekday: > 0, Month: 0 })
            return core with { From = at, Shift = "following" };
        return takesArticle ? core with { From = at } : null;
    }

    // "early June 2019", "late in 2016", "the end of May", "mid-2018".
    private static CalendarExpression? ReadPart(TimeSentence sentence, int at)
    {
        var next = at + 1;
        if (sentence.IsLink(next, "of") || sentence.IsLink(next, "in"))
            next++;
        if (sentence.IsLink(next, "the"))
            next++;
        var core = sentence.Is(next, TimeWordKind.Shift) ? ReadShifted(sentence, next) : ReadCore(sentence, next);
        return core is { Day: 0, Weekday: 0 } ? core with { From = at, Part = sentence.Word(at).Value } : null;
    }

    // "last April", "next Monday", "that summer".
    private static CalendarExpression? ReadShifted(TimeSentence sentence, int at)
    {
        if (sentence.Word(at).Value == "past" && !sentence.Is(at + 1, TimeWordKind.Weekday))
            return null;
        var shift = sentence.Word(at).Value is "past" ? "last" : sentence.Word(at).Value;
        return ReadCore(sentence, at + 1) is { Year: 0, Day: 0 } core ? core with { From = at, Shift = shift } : null;
    }

    private static CalendarExpression? ReadCore(TimeSentence sentence, int at)
    {
        var weekday = CalendarNames.Weekday(sentence, at);
        var next = weekday > 0 ? at + 1 : at;
        if (weekday > 0 && sentence.IsMark(next, ','))
            next++;
        if (weekday > 0 && sentence.IsLink(next, "the"))
            next++;
        var date = ReadDayMonth(sentence, next) ?? ReadMonthDay(sentence, next);
        if (date is not null)
            return WithTail(sentence, date with { From = at, Weekday = weekday });
        if (weekday > 0 && DayBehind(sentence, next) is var day and > 0)
            return new() { From = at, To = next + 1, Weekday = weekday, Day = day };
        if (weekday > 0)
            return WithDaypart(sentence, new() { From = at, To = at + 1, Weekday = weekday });
        return ReadMonth(sentence, at) ?? ReadSeason(sentence, at) ?? (HolidayGrammar.Read(sentence, at) is { } holiday ? WithTail(sentence, holiday) : null) ?? ReadYear(sentence, at) ?? ReadDayAlone(sentence, at);
    }

    // "Monday 21", "Tuesday the 13th": no month is said.
    private static int DayBehind(TimeSentence sentence, int at)
    {
        if (sentence.IsMark(at - 1, ',') || sentence.IsDash(at + 1) || sentence.IsLink(at + 1, "to"))
            return 0;
        return sentence.IsOrdinal(at) || QuantityGrammar.EndsHere(sentence, at + 1) || sentence.Is(at + 1, TimeWordKind.Link) ? sentence.Day(at) : 0;
    }

    // "on the 18th".
    private static CalendarExpression? ReadDayAlone(TimeSentence sentence, int at)
    {
        var link = sentence.IsLink(at - 1, "the") ? at - 2 : at - 1;
        if (sentence.Is(at, TimeWordKind.Ordinal) || !sentence.IsOrdinal(at) || sentence.Day(at) == 0 || !sentence.Is(link, TimeWordKind.Link))
            return null;
        return sentence.IsWord(at + 1) && !sentence.Is(at + 1, TimeWordKind.Link) ? null : new() { From = at, To = at + 1, Day = sentence.Day(at) };
    }

    private static CalendarExpression? ReadDayMonth(TimeSentence sentence, int at)
    {
        var day = sentence.Day(at);
        if (day == 0)
            return null;
        var next = sentence.IsLink(at + 1, "of") ? at + 2 : at + 1;
        var month = CalendarNames.Month(sentence, next);
        return month > 0 ? new() { From = at, To = next + 1, Day = day, Month = month } : null;
    }

    private static CalendarExpression? ReadMonthDay(TimeSentence sentence, int at)
    {
        var month = CalendarNames.Month(sentence, at);
        if (month == 0)
            return null;
        var next = sentence.IsLink(at + 1, "the") ? at + 2 : at + 1;
        var day = sentence.Is(next, TimeWordKind.Ordinal) && next == at + 1 && sentence.Word(at).HasMark("verb") ? 0 : sentence.Day(next);
        return day > 0 && !sentence.IsMark(next + 1, '%') ? new() { From = at, To = next + 1, Day = day, Month = month } : null;
    }

    private static CalendarExpression? ReadMonth(TimeSentence sentence, int at)
    {
        var month = CalendarNames.Month(sentence, at);
        return month > 0 ? WithTail(sentence, new() { From = at, To = at + 1, Month = month }) : null;
    }

    private static CalendarExpression? ReadSeason(TimeSentence sentence, int at)
    {
        if (!sentence.Is(at, TimeWordKind.Season))
            return null;
        var date = WithTail(sentence, new() { From = at, To = at + 1, Season = sentence.Word(at).Value });
        if (date.HasOwnYear || sentence.Word(at - 1).Kind is TimeWordKind.Part)
            return date;
        var before = sentence.Word(at - 1);
        var isIntroduced = before.Is(TimeWordKind.Link, "in") || before.Is(TimeWordKind.Link, "since") || before.Is(TimeWordKind.Link, "until") || before.Kind == TimeWordKind.Shift
            || (before.Is(TimeWordKind.Link, "the") && (sentence.IsLink(at - 2, "in") || sentence.IsLink(at - 2, "since") || sentence.IsLink(at - 2, "until")));
        return isIntroduced || !sentence.Word(at).HasMark("verb") ? date : null;
    }

    private static CalendarExpression? ReadYear(TimeSentence sentence, int at)
    {
        if (EraYear(sentence, at) is var era and < 0)
            return new() { From = at, To = at + 2, Year = era };
        var year = CalendarNames.Year(sentence, at);
        return year > 0 ? new() { From = at, To = at + 1, Year = year } : null;
    }

    // "490 BC"; 0 for anything else.
    private static int EraYear(TimeSentence sentence, int at) =>
        sentence.Is(at + 1, TimeWordKind.Era, "BC") && sentence.Number(at) is var year and > 0 ? -year : 0;

    // ", 2019", "of 2019", "last year", "of that year", "last"; then "evening".
    private static CalendarExpression WithTail(TimeSentence sentence, CalendarExpression date)
    {
        var next = date.To;
        if (sentence.IsMark(next, ',') || sentence.IsLink(next, "of") || sentence.IsLink(next, "in"))
            next++;
        if (EraYear(sentence, next) is var era and < 0)
            return date with { Year = era, To = next + 2 };
        if (sentence.Year(next) is var year and > 0 && !(sentence.IsMark(date.To, ',') && sentence.Is(next + 1, TimeWordKind.Month)))
            return date with { Year = year, To = next + 1 };
        if (!sentence.IsMark(date.To, ',') && YearShiftAt(sentence, next) is var (shift, to) && to > 0)
            return date with { YearShift = shift, To = to };
        if (date.Day > 0 && sentence.Word(date.To).Is(TimeWordKind.Shift, "last") && !sentence.Is(date.To + 1, TimeWordKind.Unit))
            return date with { To = date.To + 1 };
        return WithDaypart(sentence, date);
    }

    private static (string Shift, int To) YearShiftAt(TimeSentence sentence, int at)
    {
        var next = at;
        var hasArticle = sentence.IsLink(next, "the");
        if (hasArticle)
            next++;
        if (!sentence.Is(next, TimeWordKind.Shift) || !sentence.Is(next + 1, TimeWordKind.Unit, "Y"))
            return hasArticle && sentence.Is(next, TimeWordKind.Unit, "Y") && sentence.Word(next + 1) is { Kind: TimeWordKind.Direction, Value: "before" or "after" } word
                ? (word.Value is "before" ? "previous" : "following", next + 2)
                : ("", 0);
        var shift = sentence.Word(next).Value;
        return (hasArticle && shift == "next" ? "following" : shift == "past" ? "last" : shift, next + 2);
    }

    private static CalendarExpression WithDaypart(TimeSentence sentence, CalendarExpression date) =>
        sentence.Is(date.To, TimeWordKind.Daypart) ? date with { Daypart = sentence.Word(date.To).Value, To = date.To + 1 } : date;
}
