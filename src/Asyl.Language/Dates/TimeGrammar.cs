namespace Asyl.Language.Dates;

/// <summary>Finds expressions of time in a sentence, from left to right, the longest that can be read at each place.</summary>
internal static class TimeGrammar
{
    public static IReadOnlyList<TimeExpression> Read(TimeSentence sentence)
    {
        if (!sentence.HasTime)
            return [];
        var found = new List<TimeExpression>();
        for (var at = 0; at < sentence.Count;)
        {
            var expression = sentence.CanBegin(at) ? ReadAt(sentence, at) : null;
            if (expression is not null)
                Add(sentence, found, expression);
            at = expression?.To ?? at + 1;
        }

        return found;
    }

    // "in August and September 1914": the year stands only at the end.
    private static void Add(TimeSentence sentence, List<TimeExpression> found, TimeExpression expression)
    {
        if (found is [.., CalendarExpression { HasOwnYear: false, Month: > 0 } before]
            && expression is CalendarExpression { Year: > 1, Month: > 0 } dated
            && IsListed(sentence, before, dated))
            found[^1] = before with { Year = before.Month > dated.Month ? dated.Year - 1 : dated.Year };
        found.Add(expression);
    }

    private static bool IsListed(TimeSentence sentence, TimeExpression before, TimeExpression next) =>
        next.From == before.To + 1 && (sentence.IsLink(before.To, "and") || sentence.IsMark(before.To, ','));

    /// <summary>The expression that begins here, ranges included, or null.</summary>
    private static TimeExpression? ReadAt(TimeSentence sentence, int at) =>
        RangeGrammar.ReadIntroduced(sentence, at)
        ?? RangeGrammar.ReadDays(sentence, at)
        ?? RangeGrammar.ReadYears(sentence, at)
        ?? (ClockGrammar.ReadClear(sentence, at) is { } time ? Join(sentence, time) : null)
        ?? (ReadSingle(sentence, at) is { } single ? Join(sentence, single) : null)
        ?? (ClockGrammar.ReadDaypart(sentence, at) is { } part ? Join(sentence, part) : null);

    /// <summary>An expression with what belongs to it behind it: its week, its other end, its time of day, its length.</summary>
    private static TimeExpression Join(TimeSentence sentence, TimeExpression single)
    {
        var joined = WeekdayGrammar.Join(sentence, single) ?? single;
        if (RangeGrammar.Continue(sentence, joined) is { } range)
            return range;
        joined = DayAndTime.Join(sentence, joined);
        return SpanGrammar.Join(sentence, joined) ?? joined;
    }

    /// <summary>The expression that begins here, or null; never a range.</summary>
    public static TimeExpression? ReadSingle(TimeSentence sentence, int at) =>
        EraGrammar.Read(sentence, at)
        ?? NthGrammar.Read(sentence, at)
        ?? SetGrammar.Read(sentence, at)
        ?? CalendarGrammar.Read(sentence, at)
        ?? UnitGrammar.Read(sentence, at)
        ?? QuantityGrammar.Read(sentence, at)
        ?? FixedGrammar.Read(sentence, at);
}
