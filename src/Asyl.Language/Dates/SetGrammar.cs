namespace Asyl.Language.Dates;

/// <summary>Reads what comes back: "daily", "every Monday", "every other week", "each two days", "on Fridays", "every night".</summary>
internal static class SetGrammar
{
    public static FixedExpression? Read(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Set))
            return sentence.IsCapital(at) && at > 0 ? null : Set(sentence.Word(at).Value, at, at + 1);
        if (CalendarNames.Weekday(sentence, at) > 0 && sentence.Word(at).HasMark("many"))
            return Set($"XXXX-WXX-{sentence.Word(at).Value}", at, at + 1);
        return sentence.Is(at, TimeWordKind.Every) ? ReadEvery(sentence, at) : null;
    }

    private static FixedExpression? ReadEvery(TimeSentence sentence, int at)
    {
        var isOther = sentence.Is(at + 1, TimeWordKind.Shift, "other");
        var next = isOther ? at + 2 : at + 1;
        if (sentence.Is(next, TimeWordKind.Unit))
            return Set(Timex.Length(isOther ? 2 : 1, sentence.Word(next).Value, isFuzzy: false), at, next + 1);
        if (sentence.Is(next, TimeWordKind.Daypart))
            return Set("T" + sentence.Word(next).Value, at, next + 1);
        if (CalendarNames.Weekday(sentence, next) is var weekday and > 0)
            return Set($"XXXX-WXX-{weekday}", at, next + 1);
        if (CalendarNames.Month(sentence, next) is var month and > 0)
            return Set($"XXXX-{month:00}", at, next + 1);
        if (sentence.Is(next, TimeWordKind.Season))
            return Set($"XXXX-{sentence.Word(next).Value}", at, next + 1);
        return Quantities.Read(sentence, next) is { } quantity ? Set(quantity.Timex, at, quantity.To) : null;
    }

    private static FixedExpression Set(string value, int from, int to) => new(Edtf.Unknown, "SET", value) { From = from, To = to };
}
