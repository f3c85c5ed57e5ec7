namespace Asyl.Language.Dates;

/// <summary>
/// Joins a length and the day or time that it begins at: "10 am for three hours", "two weeks starting 20 May", "for 3 days from next Monday".
/// </summary>
internal static class SpanGrammar
{
    /// <summary>The expression with the one behind it, when the one is a length and the other where it begins; else null.</summary>
    public static SpanExpression? Join(TimeSentence sentence, TimeExpression first) => first switch
    {
        LengthExpression length when StartBehind(sentence, first.To) is { } start => new(length, start) { From = first.From, To = start.To },
        ClockExpression time when LengthBehind(sentence, time.To) is { } length => new(length, time) { From = time.From, To = length.To },
        _ => null,
    };

    private static LengthExpression? LengthBehind(TimeSentence sentence, int at) =>
        sentence.IsLink(at, "for") ? QuantityGrammar.Read(sentence, at + 1) as LengthExpression : null;

    private static TimeExpression? StartBehind(TimeSentence sentence, int at)
    {
        var next = sentence.IsMark(at, ',') ? at + 1 : at;
        var isStarting = sentence.Is(next, TimeWordKind.Starting);
        if (isStarting)
            next++;
        if (sentence.IsLink(next, "from") || (isStarting && sentence.IsLink(next, "on", "in")))
            next++;
        else if (!isStarting)
            return null;
        if (ClockGrammar.ReadUnclear(sentence, next) is { } time && !sentence.Is(time.To, TimeWordKind.Month))
            return time;
        var day = TimeGrammar.ReadSingle(sentence, next);
        return day is CalendarExpression or UnitExpression { IsCounted: false } or FixedExpression { Type: "DATE" } ? day : null;
    }
}
