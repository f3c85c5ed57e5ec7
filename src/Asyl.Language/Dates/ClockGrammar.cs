namespace Asyl.Language.Dates;

/// <summary>
/// Reads times of day and parts of the day without their date, and ranges of them: "11 a.m.", "at night", "between 5 and 6 pm", "9:30-11".
/// </summary>
internal static class ClockGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at) => ReadClear(sentence, at) ?? ReadDaypart(sentence, at);

    /// <summary>A time, or a range of times, that nothing else could be.</summary>
    public static TimeExpression? ReadClear(TimeSentence sentence, int at) => ReadRange(sentence, at) ?? (TimeExpression?)ReadTime(sentence, at);

    /// <summary>A time that only its neighbour makes one: "7" in "tomorrow at 7".</summary>
    public static ClockExpression? ReadUnclear(TimeSentence sentence, int at) =>
        ClockReader.Read(sentence, at) is { IsTime: true } time && !sentence.Is(time.To, TimeWordKind.Unit) ? Make(at, time) : null;

    /// <summary>A range of times; unclear ones only where a date stands beside them.</summary>
    public static RangeExpression? ReadRange(TimeSentence sentence, int at, bool isBesideDate = false)
    {
        var isIntroduced = sentence.IsLink(at, "from");
        var start = isIntroduced ? at + 1 : at;
        var first = ClockReader.Read(sentence, start);
        if (!first.IsTime)
            return null;
        var joint = sentence.Is(first.To, TimeWordKind.Daypart) ? first.To + 1 : first.To;
        if (!IsJoint(sentence, joint, isIntroduced))
            return null;
        var last = ClockReader.Read(sentence, joint + 1);
        var isClear = first.IsClear || last.IsClear || (isBesideDate && !sentence.Is(last.To, TimeWordKind.Unit));
        if (!last.IsTime || !isClear)
            return null;
        return new(Make(start, first.LikeBefore(last)), Make(joint + 1, last)) { From = at, To = last.To };
    }

    private static bool IsJoint(TimeSentence sentence, int at, bool isIntroduced) =>
        sentence.IsDash(at) || sentence.IsLink(at, "to", "until") || (isIntroduced && sentence.IsLink(at, "and"));

    private static ClockExpression? ReadTime(TimeSentence sentence, int at) =>
        ClockReader.Read(sentence, at) is { IsClear: true } time ? Make(at, time) : null;

    /// <summary>"the morning", "early in the evening", "nights".</summary>
    public static ClockExpression? ReadDaypart(TimeSentence sentence, int at)
    {
        var start = at;
        if (sentence.Is(start, TimeWordKind.Part) || sentence.Is(start, TimeWordKind.Direction, "later"))
            start++;
        if (start > at && sentence.IsLink(start, "in"))
            start++;
        if (sentence.IsLink(start, "the"))
            start++;
        else if (start > at + 1)
            return null;
        if (!sentence.Is(start, TimeWordKind.Daypart) || sentence.IsCapital(start))
            return null;
        var to = sentence.Is(start + 1, TimeWordKind.Unit, "H") ? start + 2 : start + 1;
        return new("T" + sentence.Word(start).Value) { From = at, To = to };
    }

    private static ClockExpression Make(int from, ClockTime time) => new(time.Timex) { From = from, To = time.To };
}
