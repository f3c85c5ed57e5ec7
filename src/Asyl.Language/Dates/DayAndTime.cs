namespace Asyl.Language.Dates;

/// <summary>
/// Joins a day and a time of day that stand side by side into one expression: "tomorrow at 7", "8am this morning", "the night of 18 April",
/// "Tuesday from 2 to 4".
/// </summary>
internal static class DayAndTime
{
    private const int MostBetween = 3;

    /// <summary>The expression with the one behind it when the two are a day and a time, else itself.</summary>
    public static TimeExpression Join(TimeSentence sentence, TimeExpression first)
    {
        for (var joined = JoinOnce(sentence, first); joined is not null; joined = JoinOnce(sentence, first))
            first = joined;
        return first;
    }

    private static TimeExpression? JoinOnce(TimeSentence sentence, TimeExpression first)
    {
        var next = Behind(sentence, first.To);
        if (next - first.To > MostBetween)
            return null;
        if (first is FixedExpression { Type: "SET" } set)
            return TimeAt(sentence, first.To, next) is ClockExpression often ? Often(set, often) : null;
        if (IsDay(first))
            return TimeAt(sentence, first.To, next) is { } time ? OnDay(time, first) with { From = first.From, To = time.To } : null;
        if (first is ClockExpression { IsPart: true, Date: { } named }
            && TimeAt(sentence, first.To, next) is { } exact and not ClockExpression { IsPart: true })
            return OnDay(exact, named) with { From = first.From, To = exact.To };
        return IsTime(first) && !sentence.IsLink(first.To, "until") ? JoinTime(sentence, first, next) : null;
    }

    private static TimeExpression? JoinTime(TimeSentence sentence, TimeExpression time, int next)
    {
        TimeExpression? behind = SetGrammar.Read(sentence, next) ?? TimeGrammar.ReadSingle(sentence, next) ?? ClockGrammar.Read(sentence, next);
        return (time, behind) switch
        {
            (_, FixedExpression { Type: "SET" } set) => Often(set, time),
            (_, { } day) when IsDay(day) && !sentence.IsMark(time.To, '(') => OnDay(time, day) with { From = time.From, To = day.To },
            (ClockExpression { IsPart: false }, ClockExpression { IsPart: true }) => time with { To = behind.To },
            _ => null,
        };
    }

    // "every Monday at 4pm", "6am every day".
    private static FixedExpression Often(FixedExpression set, TimeExpression time)
    {
        var value = set.Timex;
        if (time is ClockExpression { Clock: var clock } && !value.Contains('T', StringComparison.Ordinal))
            value = value[0] == 'P' ? clock : value + clock;
        return set with { From = Math.Min(set.From, time.From), To = Math.Max(set.To, time.To), Timex = value };
    }

    // Commas, and the small words that stand between a day and its time.
    private static int Behind(TimeSentence sentence, int at)
    {
        while (sentence.Text(at) is "," or "(" || sentence.IsLink(at, "at", "on", "of", "in", "for", "until"))
            at++;
        return at;
    }

    private static TimeExpression? TimeAt(TimeSentence sentence, int end, int at)
    {
        if (sentence.Is(at, TimeWordKind.Direction))
            at++;
        if (sentence.IsLink(at, "from") && ClockGrammar.ReadRange(sentence, at, isBesideDate: true) is null)
            at++;
        if (ClockGrammar.ReadRange(sentence, at, isBesideDate: true) is { } range && !sentence.Is(range.To, TimeWordKind.Month))
            return range;
        if (ClockGrammar.Read(sentence, at) is { } time && !sentence.IsMark(end, '('))
            return time;
        return sentence.IsLink(at - 1, "at", "for") ? ClockGrammar.ReadUnclear(sentence, at) : null;
    }

    private static bool IsDay(TimeExpression expression) => expression switch
    {
        CalendarExpression { Part: "" } date => date.Day > 0 || date.Weekday > 0,
        NthExpression { Unit: "D" or [>= '1' and <= '7'] } => true,
        UnitExpression { Unit: "D", IsCounted: false, IsFuzzy: false } => true,
        FixedExpression { Type: "DATE", Date.IsDay: true } => true,
        _ => false,
    };

    private static bool IsTime(TimeExpression expression) =>
        expression is ClockExpression { Date: null } or RangeExpression { First: ClockExpression { Date: null } };

    private static TimeExpression OnDay(TimeExpression time, TimeExpression day) => time switch
    {
        ClockExpression clock => clock with { Date = day },
        RangeExpression { First: ClockExpression a, Last: ClockExpression b } range =>
            range with { First = a with { Date = day }, Last = b with { Date = day } },
        _ => time,
    };
}
