namespace Asyl.Language.Dates;

/// <summary>Writes what an expression means as TIMEX3 type and value.</summary>
internal static class TimexWriter
{
    public static (string Type, string Value) Write(TimeExpression expression, Edtf date) =>
        WriteBounded(expression, date.IsBounded ? date : Edtf.Unknown);

    private static (string Type, string Value) WriteBounded(TimeExpression expression, Edtf date) => expression switch
    {
        FixedExpression known => (known.Type, known.Timex),
        LengthExpression length => date.IsKnown ? ("DATE", Plain(date)) : ("DURATION", length.Timex),
        OffsetExpression offset => date.IsKnown ? ("DATE", Plain(date)) : ("DURATION", Timex.Length(offset.Count, offset.Unit, offset.IsFuzzy, isHalf: false)),
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
        if (unit.Shift == "past" || unit.IsFuzzy)
            return ("DURATION", Timex.Length(unit.Count, unit.Unit, unit.IsFuzzy, isHalf: false));
        var value = !date.IsKnown ? Unanchored(unit.Unit)
            : unit.Unit is "W" && date.First is { } monday ? Timex.Week(monday)
            : unit.Unit is "WE" && date.First is { } saturday ? Timex.Week(saturday) + "-WE"
            : Plain(date);
        return unit.Daypart.Length > 0 ? ("TIME", value + "T" + unit.Daypart) : ("DATE", value);
    }

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
