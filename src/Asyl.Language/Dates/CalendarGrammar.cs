namespace Asyl.Language.Dates;

/// <summary>Reads names of the calendar: days, weekdays, months, years, seasons, and parts of them.</summary>
internal static class CalendarGrammar
{
    // "on the second" may be of anything.
    private const int CountedInWords = 4;

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
        if (core is { Weekday: > 0, Month: 0 })
            return core with { From = at, Shift = "the" };
        return sentence.IsOrdinal(start) || TakesArticle(core) ? core with { From = at } : null;
    }

    // "the summer", "the Easter", "the 18".
    private static bool TakesArticle(CalendarExpression date) =>
        date is { Season.Length: > 0 } or { Holiday.Length: > 0 } or { Day: > 0, Month: 0 };

    // "early June 2019", "late in 2016", "the end of May", "mid-2018".
    private static CalendarExpression? ReadPart(TimeSentence sentence, int at)
    {
        var next = at + 1;
        if (sentence.IsLink(next, "of", "in"))
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
        if (CalendarNames.Weekday(sentence, at) is var weekday and > 0)
            return ReadWeekday(sentence, at, weekday);
        return ReadDate(sentence, at)
            ?? ReadMonth(sentence, at)
            ?? ReadSeason(sentence, at)
            ?? ReadHoliday(sentence, at)
            ?? ReadYear(sentence, at)
            ?? ReadDayAlone(sentence, at);
    }

    // "Monday, 21 June 2019", "Monday 21", "Monday evening".
    private static CalendarExpression ReadWeekday(TimeSentence sentence, int at, int weekday)
    {
        var next = sentence.IsMark(at + 1, ',') ? at + 2 : at + 1;
        if (sentence.IsLink(next, "the"))
            next++;
        if (ReadDate(sentence, next) is { } date)
            return date with { From = at, Weekday = weekday };
        return DayBehind(sentence, next) is var day and > 0
            ? new() { From = at, To = next + 1, Weekday = weekday, Day = day }
            : WithDaypart(sentence, new() { From = at, To = at + 1, Weekday = weekday });
    }

    // "21 June 2019", "June 21".
    private static CalendarExpression? ReadDate(TimeSentence sentence, int at) =>
        (ReadDayMonth(sentence, at) ?? ReadMonthDay(sentence, at)) is { } date ? WithTail(sentence, date) : null;

    private static CalendarExpression? ReadHoliday(TimeSentence sentence, int at) =>
        HolidayGrammar.Read(sentence, at) is { } holiday ? WithTail(sentence, holiday) : null;

    // "Monday 21", "Tuesday the 13th": no month is said.
    private static int DayBehind(TimeSentence sentence, int at)
    {
        if (sentence.IsMark(at - 1, ',') || sentence.IsDash(at + 1) || sentence.IsLink(at + 1, "to"))
            return 0;
        var isAlone = QuantityGrammar.EndsHere(sentence, at + 1) || sentence.Is(at + 1, TimeWordKind.Link);
        return isAlone || sentence.IsOrdinal(at) ? sentence.Day(at) : 0;
    }

    // "on the 18th", "on the eighteenth".
    private static CalendarExpression? ReadDayAlone(TimeSentence sentence, int at)
    {
        var link = sentence.IsLink(at - 1, "the") ? at - 2 : at - 1;
        var isInWords = sentence.Is(at, TimeWordKind.Ordinal);
        var isOfNoun = sentence.IsWord(at + 1) && !sentence.Is(at + 1, TimeWordKind.Link);
        var isIntroduced = isInWords ? link < at - 1 && sentence.IsLink(link, "on") && sentence.Day(at) > CountedInWords : sentence.Is(link, TimeWordKind.Link);
        if (!sentence.IsOrdinal(at) || isOfNoun || !isIntroduced)
            return null;
        return sentence.Day(at) is var day and > 0 ? new() { From = at, To = at + 1, Day = day } : null;
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
        // "may second the motion".
        var isVerb = sentence.Word(at).HasMark("verb") && sentence.Is(at + 1, TimeWordKind.Ordinal);
        if (isVerb || sentence.IsMark(next + 1, '%'))
            return null;
        return sentence.Day(next) is var day and > 0 ? new() { From = at, To = next + 1, Day = day, Month = month } : null;
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
        return date.HasOwnYear || !sentence.Word(at).HasMark("verb") || IsIntroduced(sentence, at) ? date : null;
    }

    // "in spring", "since the fall", "last spring"; not "they fall".
    private static bool IsIntroduced(TimeSentence sentence, int at) =>
        sentence.Word(at - 1).Kind is TimeWordKind.Part or TimeWordKind.Shift
        || sentence.IsLink(sentence.IsLink(at - 1, "the") ? at - 2 : at - 1, "in", "since", "until");

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
        var isBehindComma = sentence.IsMark(next, ',');
        if (isBehindComma || sentence.IsLink(next, "of", "in"))
            next++;
        if (EraYear(sentence, next) is var era and < 0)
            return date with { Year = era, To = next + 2 };
        if (sentence.Year(next) is var year and > 0 && !(isBehindComma && sentence.Is(next + 1, TimeWordKind.Month)))
            return date with { Year = year, To = next + 1 };
        if (!isBehindComma && YearShiftAt(sentence, next) is var (shift, to) && to > 0)
            return date with { YearShift = shift, To = to };
        if (date.Day > 0 && sentence.Word(date.To).Is(TimeWordKind.Shift, "last") && !sentence.Is(date.To + 1, TimeWordKind.Unit))
            return date with { To = date.To + 1 };
        return WithDaypart(sentence, date);
    }

    private static (string Shift, int To) YearShiftAt(TimeSentence sentence, int at)
    {
        var hasArticle = sentence.IsLink(at, "the");
        var next = hasArticle ? at + 1 : at;
        if (hasArticle && sentence.Is(next, TimeWordKind.Unit, "Y"))
            return YearBeside(sentence.Word(next + 1)) is { Length: > 0 } beside ? (beside, next + 2) : ("", 0);
        if (!sentence.Is(next, TimeWordKind.Shift) || !sentence.Is(next + 1, TimeWordKind.Unit, "Y"))
            return ("", 0);
        var shift = sentence.Word(next).Value switch
        {
            "next" when hasArticle => "following",
            "past" => "last",
            var plain => plain,
        };
        return (shift, next + 2);
    }

    // "the year before", "the year after".
    private static string YearBeside(TimeWord word) => word switch
    {
        { Kind: TimeWordKind.Direction, Value: "before" } => "previous",
        { Kind: TimeWordKind.Direction, Value: "after" } => "following",
        _ => "",
    };

    private static CalendarExpression WithDaypart(TimeSentence sentence, CalendarExpression date) =>
        sentence.Is(date.To, TimeWordKind.Daypart) ? date with { Daypart = sentence.Word(date.To).Value, To = date.To + 1 } : date;
}
