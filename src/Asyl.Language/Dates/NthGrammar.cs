namespace Asyl.Language.Dates;

/// <summary>
/// Reads a smaller unit of a larger date: "the last week of June", "the second half of 2008", "the 9th month of next year", "Q1 2019", "week 23
/// of 2027".
/// </summary>
internal static class NthGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at) =>
        ReadNumbered(sentence, at) ?? ReadCode(sentence, at) ?? ReadWeek(sentence, at);

    private static TimeExpression? ReadNumbered(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "the") ? at + 1 : at;
        var number = NumberAt(sentence, start);
        if (number == 0)
            return null;
        if (number > 0 && IsInside(sentence, start + 1) && MonthAt(sentence, start + 2) is { } month)
            return new NthExpression(number, "D", month) { From = at, To = month.To };
        var (count, isFuzzy, next) = Math.Abs(number) == 1 ? Quantities.Count(sentence, start + 1) : (0, false, start + 1);
        var unit = UnitAt(sentence, next);
        if (unit.Length == 0 || !IsInside(sentence, next + 1) || ReadWhole(sentence, next + 2) is not { } whole)
            return null;
        if (count == 0 && Math.Abs(number) == 1 && sentence.Word(next).HasMark("many"))
            return Edge(number, whole) with { From = at, To = whole.To };
        return count > 0
            ? new LengthExpression(new(count, unit, isFuzzy, Timex.Length(count, unit, isFuzzy), whole.To)) { From = at, To = whole.To }
            : new NthExpression(number, unit, whole) { From = at, To = whole.To };
    }

    // "the first days of February", "the last weeks of the year".
    private static TimeExpression Edge(int number, TimeExpression whole) => (whole, number > 0 ? "START" : "END") switch
    {
        (CalendarExpression date, var part) => date with { Part = part },
        (UnitExpression unit, var part) => unit with { Part = part },
        _ => whole,
    };

    // "the 9th of next month".
    private static UnitExpression? MonthAt(TimeSentence sentence, int at) =>
        UnitGrammar.Read(sentence, at) is UnitExpression { Unit: "M", IsSingle: true } month ? month : null;

    // 1 for "first", -1 for "last" and "latter", 0 for anything else.
    private static int NumberAt(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Shift, "last") || sentence.Is(at, TimeWordKind.Part, "END"))
            return -1;
        return sentence.IsOrdinal(at) ? sentence.Day(at) : 0;
    }

    private static string UnitAt(TimeSentence sentence, int at)
    {
        if (CalendarNames.Weekday(sentence, at) is var weekday and > 0)
            return Nth.Weekdays[weekday - 1].ToString();
        return sentence.Word(at) switch
        {
            { Kind: TimeWordKind.Piece, Value: "half" } => "HALF",
            { Kind: TimeWordKind.Unit, Value: "D" or "W" or "M" or "Q" } unit => unit.Value,
            _ => "",
        };
    }

    private static bool IsInside(TimeSentence sentence, int at) => sentence.IsLink(at, "of", "in");

    // "Q1", "Q1 of 2019", "2019-Q1".
    private static NthExpression? ReadCode(TimeSentence sentence, int at)
    {
        var ahead = sentence.Year(at);
        var code = ahead == 0 ? at : sentence.IsDash(at + 1) ? at + 2 : at + 1;
        if (!sentence.Is(code, TimeWordKind.Quarter) && !sentence.Is(code, TimeWordKind.HalfYear))
            return null;
        var next = sentence.IsLink(code + 1, "of") || sentence.IsDash(code + 1) ? code + 2 : code + 1;
        var behind = ahead > 0 ? 0 : sentence.Year(next);
        var (year, to) = behind > 0 ? (behind, next + 1) : (ahead, code + 1);
        TimeExpression whole = year > 0 ? new CalendarExpression { Year = year } : new UnitExpression("this", "Y");
        return new(sentence.Word(code).Number, sentence.Is(code, TimeWordKind.Quarter) ? "Q" : "HALF", whole) { From = at, To = to };
    }

    // "week 23", "week 3 of 2027": of ISO 8601.
    private static NthExpression? ReadWeek(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "the") ? at + 1 : at;
        var isOneWeek = sentence.Word(start) is { Kind: TimeWordKind.Unit, Value: "W", Mark: not "many" };
        if (!isOneWeek || sentence.Text(start + 1).Length > 2 || sentence.Number(start + 1) is not (>= 1 and <= 53 and var week))
            return null;
        return sentence.IsLink(start + 2, "of") && sentence.Year(start + 3) is var year and > 0
            ? new(week, "ISOW", new CalendarExpression { Year = year }) { From = at, To = start + 4 }
            : new(week, "ISOW", new UnitExpression("this", "Y")) { From = at, To = start + 2 };
    }

    // "June 2019", "2008", "next year", "the month".
    private static TimeExpression? ReadWhole(TimeSentence sentence, int at)
    {
        if (CalendarGrammar.Read(sentence, at) is CalendarExpression { Day: 0, Weekday: 0 } date)
            return date;
        if (UnitGrammar.Read(sentence, at) is UnitExpression { IsSingle: true, Unit: "Y" or "M" or "W" or "Q" } unit)
            return unit;
        return sentence.IsLink(at, "the") && sentence.Word(at + 1) is { Kind: TimeWordKind.Unit, Value: "Y" or "M" or "W", Mark: "" } word
            ? new UnitExpression("that", word.Value) { From = at, To = at + 2, Part = "WHOLE" }
            : null;
    }
}
