namespace Asyl.Language.Dates;

/// <summary>Writes what an expression means as TIMEX3 type and value.</summary>
internal sealed class TimexWriter(Story story)
{
    /// <summary>Type and value.</summary>
    /// <param name="date">What the expression was resolved to.</param>
    public (string Type, string Value) Write(TimeExpression expression, Edtf date) =>
        expression is ClockExpression clock
            ? ("TIME", DayOf(clock, date) + clock.Clock)
            : WriteBounded(expression, date.IsBounded ? date : Edtf.Unknown);

    // A time without its day is one of the day that the story is at; a part of the day may be any.
    private string DayOf(ClockExpression clock, Edtf date) => clock.Date switch
    {
        CalendarExpression calendar => WriteCalendar(calendar with { Daypart = "" }, date).Value,
        { } day => WriteBounded(day is UnitExpression unit ? unit with { Daypart = "" } : day, date).Value,
        null when story.Now.IsDay && char.IsDigit(clock.Clock[1]) => story.Now.Text,
        null => "XXXX-XX-XX",
    };

    private static (string Type, string Value) WriteBounded(TimeExpression expression, Edtf date) => expression switch
    {
        FixedExpression known => (known.Type, known.Timex),
        LengthExpression length => date.IsKnown ? ("DATE", Plain(date)) : ("DURATION", length.Quantity.Timex),
        OffsetExpression { IsFuzzy: true } offset => ("DATE", offset.IsBackwards ? "PAST_REF" : "FUTURE_REF"),
        OffsetExpression offset => ("DATE", date.IsKnown ? Plain(date) : Unanchored(offset.Unit)),
        SpanExpression span => ("DURATION", span.Length.Quantity.Timex),
        NthExpression nth => ("DATE", WriteNth(nth, date)),
        UnitExpression unit => WriteUnit(unit, date),
        CalendarExpression calendar => WriteCalendar(calendar, date),
        _ => ("DATE", Plain(date)),
    };

    private static (string Type, string Value) WriteCalendar(CalendarExpression calendar, Edtf date)
    {
        var value = calendar.Year < 0 ? Timex.BeforeChrist(calendar)
            : !date.IsKnown ? Timex.WithoutYear(calendar)
            : calendar.Season.Length > 0 && date.First is { } first && date.IsBounded ? Plain(Edtf.Year(first.Year)) + "-" + calendar.Season
            : Plain(date);
        return calendar.Daypart.Length > 0 ? ("TIME", value + "T" + calendar.Daypart) : ("DATE", value);
    }

    private static (string Type, string Value) WriteUnit(UnitExpression unit, Edtf date)
    {
        if (unit.Shift == "past" || unit.IsFuzzy || unit.IsCounted)
            return ("DURATION", Timex.Length(unit.Count, unit.Unit, unit.IsFuzzy));
        var isBlurred = unit.Unit == "D" && date.IsApproximate && !date.IsDay;
        var value = !date.IsKnown || isBlurred ? Unanchored(unit.Unit)
            : unit.Unit is "W" && date.First is { } monday ? Timex.Week(monday)
            : unit.Unit is "DEC" && date.First is { } decade ? Timex.Decade(decade.Year)
            : unit.Unit is "CEN" && date.First is { } century ? Timex.Century(century.Year)
            : unit.Unit is "WE" && date.First is { } saturday ? Timex.Week(saturday) + "-WE"
            : Plain(date);
        return unit.Daypart.Length > 0 ? ("TIME", value + "T" + unit.Daypart) : ("DATE", value);
    }

    private static string WriteNth(NthExpression nth, Edtf date) => (nth.Unit, date.First) switch
    {
        (_, null) => Unanchored(nth.Unit),
        ("W" or "ISOW", { } first) => Timex.Week(nth.Number < 0 ? date.Last!.Value : first),
        ("Q", { } first) => Timex.Quarter(first),
        ("HALF", { } first) when first.Day != date.Last?.Day && first.Month == date.Last?.Month => Plain(Edtf.Month(first.Year, first.Month)),
        ("HALF", { } first) => Timex.Half(first),
        _ => Plain(date),
    };

    private static string Unanchored(string unit) => unit switch
    {
        "D" => "XXXX-XX-XX",
        "W" => "XXXX-WXX",
        "WE" => "XXXX-WXX-WE",
        "M" => "XXXX-XX",
        _ => "XXXX",
    };

    private static string Plain(Edtf date) => date.IsInterval ? date.Text : date.Text.TrimEnd('~', '?', '%');
}
