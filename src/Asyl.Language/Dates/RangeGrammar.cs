namespace Asyl.Language.Dates;

/// <summary>From one date to another: "from March to June 2019", "between 3 and 5 June", "June 3–5, 2019", "2014-2018".</summary>
internal static class RangeGrammar
{
    /// <summary>A range behind "from" or "between".</summary>
    public static TimeExpression? ReadIntroduced(TimeSentence sentence, int at)
    {
        if (!sentence.IsLink(at, "from"))
            return null;
        if (ReadDays(sentence, at + 1) is { } days)
            return days with { From = at };
        if (ReadYears(sentence, at + 1) is { } years)
            return years with { From = at };
        var first = ReadEnd(sentence, at + 1);
        if (first is null || !IsPlace(first) || !IsRangeWord(sentence, first.To))
            return null;
        var last = ReadEnd(sentence, first.To + 1);
        return last is not null && IsPlace(last) ? Join(first, last) with { From = at } : null;
    }

    private static TimeExpression? ReadEnd(TimeSentence sentence, int at) =>
        (ClockGrammar.ReadClear(sentence, at) ?? TimeGrammar.ReadSingle(sentence, at)) is { } end ? DayAndTime.Join(sentence, end) : null;

    private static bool IsPlace(TimeExpression date) =>
        date is CalendarExpression or UnitExpression { IsCounted: false } or NthExpression or OffsetExpression or ClockExpression
            or FixedExpression { Type: "DATE", Timex: not ("PAST_REF" or "FUTURE_REF") };

    private static bool IsRangeWord(TimeSentence sentence, int at) =>
        sentence.IsLink(at, "to", "until", "and") || IsStroke(sentence, at);

    private static bool IsStroke(TimeSentence sentence, int at) => sentence.IsDash(at) || sentence.IsMark(at, '~');

    /// <summary>A range that goes on behind a date: "March to June 2019", "2014–2018", "1 June 2018 until today".</summary>
    public static TimeExpression? Continue(TimeSentence sentence, TimeExpression first)
    {
        var isJoined = IsStroke(sentence, first.To) || sentence.IsLink(first.To, "to");
        if (!isJoined || !IsPlace(first) || first is CalendarExpression { Daypart.Length: > 0 })
            return null;
        return TimeGrammar.ReadSingle(sentence, first.To + 1) is { } last && IsPlace(last) && AreAlike(first, last) ? Join(first, last) : null;
    }

    /// <summary>Years of which one is not whole: "1915-17", "479-478 BC".</summary>
    public static RangeExpression? ReadYears(TimeSentence sentence, int at)
    {
        var (first, last) = (sentence.Number(at), sentence.Number(at + 2));
        var isJoined = sentence.IsDash(at + 1) || sentence.IsLink(at + 1, "to", "and");
        if (!isJoined || first < 1 || last < 1)
            return null;
        if (sentence.Is(at + 3, TimeWordKind.Era, "BC"))
            return first > last ? YearRange(at, -first, -last, at + 4) : null;
        var isYearByDash = sentence.IsDash(at + 1) && sentence.Year(at) > 0;
        return isYearByDash && sentence.Text(at + 2).Length == 2 && last > first % 100
            ? YearRange(at, first, (first / 100 * 100) + last, at + 3)
            : null;
    }

    private static RangeExpression YearRange(int at, int first, int last, int to) => new(
        new CalendarExpression { From = at, To = at + 1, Year = first },
        new CalendarExpression { From = at + 2, To = to, Year = last }) { From = at, To = to };

    /// <summary>Two days of one month: "3-5 June 2019", "June 3–5", "3 and 5 June" behind "between".</summary>
    public static RangeExpression? ReadDays(TimeSentence sentence, int at) => ReadDaysMonth(sentence, at) ?? ReadMonthDays(sentence, at);

    private static RangeExpression? ReadDaysMonth(TimeSentence sentence, int at) =>
        AreDays(sentence, at, at) && CalendarGrammar.Read(sentence, at + 2) is CalendarExpression { Month: > 0, Day: > 0 } last
            ? new(last with { From = at, To = at + 1, Day = sentence.Day(at) }, last) { From = at, To = last.To }
            : null;

    private static RangeExpression? ReadMonthDays(TimeSentence sentence, int at)
    {
        if (CalendarNames.Month(sentence, at) is not (> 0 and var month) || !AreDays(sentence, at + 1, at))
            return null;
        var (year, to) = YearBehind(sentence, at + 4);
        var end = new CalendarExpression { From = at, To = to, Month = month, Day = sentence.Day(at + 3), Year = year };
        return new(end with { To = at + 2, Day = sentence.Day(at + 1) }, end with { From = at + 3 }) { From = at, To = to };
    }

    // "3-5"; "3 and 5", "3 to 5" where the range is introduced.
    private static bool AreDays(TimeSentence sentence, int at, int start)
    {
        var isIntroduced = sentence.IsLink(start - 1, "from") && sentence.IsLink(at + 1, "and", "to");
        if (!isIntroduced && !sentence.IsDash(at + 1))
            return false;
        return sentence.Day(at) is > 0 and var day && sentence.Day(at + 2) > day;
    }

    private static (int Year, int To) YearBehind(TimeSentence sentence, int at)
    {
        if (sentence.Year(at) is var year and > 0)
            return (year, at + 1);
        return sentence.IsMark(at, ',') && sentence.Year(at + 1) is var later and > 0 ? (later, at + 2) : (0, at);
    }

    private static bool AreAlike(TimeExpression first, TimeExpression last) => (first, last) switch
    {
        (CalendarExpression { Month: 0, Year: not 0 } a, CalendarExpression { Month: 0, Year: not 0 } b) => a.Year < b.Year,
        (CalendarExpression { Month: > 0 }, CalendarExpression { Month: > 0 }) => true,
        (CalendarExpression { Weekday: > 0 }, CalendarExpression { Weekday: > 0 }) => true,
        (CalendarExpression a, CalendarExpression b) => a.Year != 0 && b.Year != 0,
        _ => true,
    };

    // The year often stands only at the end; a range never runs backwards.
    private static RangeExpression Join(TimeExpression first, TimeExpression last)
    {
        if (first is CalendarExpression { HasOwnYear: false, Month: > 0 } a && last is CalendarExpression { HasOwnYear: true } b)
        {
            var isYearBefore = b.Month > 0 && a.Month > b.Month && b.Year > 1;
            first = a with { Year = isYearBefore ? b.Year - 1 : b.Year, YearShift = b.YearShift };
        }

        return new(first, last) { From = first.From, To = last.To };
    }
}
