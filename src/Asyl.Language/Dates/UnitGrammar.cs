namespace Asyl.Language.Dates;

/// <summary>
/// Reads units counted from publication or from the story: "last week", "the past three months", "the same day", "today", "this morning".
/// </summary>
internal static class UnitGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Relday) || sentence.Is(at, TimeWordKind.Relnight))
            return ReadDay(sentence, at);
        if (sentence.Is(at, TimeWordKind.Part) && !sentence.Word(at).HasMark("adverb"))
            return ReadPart(sentence, at, at + 1);
        var start = Behind(sentence, at);
        if (start == at && sentence.IsLink(at, "the") && sentence.Is(at + 1, TimeWordKind.Part))
            return ReadPart(sentence, at, at + 2);
        return ReadUnit(sentence, start) is { } unit ? unit with { From = at } : null;
    }

    // "earlier this week", "later that month", "later in the year", "late last year".
    private static int Behind(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Part))
            return at + 1;
        if (sentence.Word(at) is not { Kind: TimeWordKind.Direction, Value: "earlier" or "later" })
            return at;
        return sentence.IsLink(at + 1, "in") ? at + 2 : at + 1;
    }

    private static TimeExpression? ReadUnit(TimeSentence sentence, int at)
    {
        var hasArticle = sentence.IsLink(at, "the");
        var start = hasArticle ? at + 1 : at;
        if (sentence.Is(start, TimeWordKind.Shift))
            return ReadShift(sentence, start, hasArticle);
        if (ReadCountedShift(sentence, start) is { } counted)
            return counted;
        return hasArticle || sentence.Is(start + 2, TimeWordKind.Relday) ? ReadBehindArticle(sentence, start) : null;
    }

    private static UnitExpression ReadDay(TimeSentence sentence, int at)
    {
        var isNight = sentence.Is(at, TimeWordKind.Relnight);
        var daypart = isNight ? "NI" : sentence.Is(at + 1, TimeWordKind.Daypart) ? sentence.Word(at + 1).Value : "";
        var to = !isNight && daypart.Length > 0 ? at + 2 : at + 1;
        var shift = sentence.Word(at).Number switch { < 0 => "last", > 0 => "next", _ => "this" };
        return new(shift, "D") { From = at, To = to, Daypart = daypart };
    }

    private static TimeExpression? ReadShift(TimeSentence sentence, int at, bool hasArticle)
    {
        var shift = sentence.Word(at).Value;
        var next = at + 1;
        while (sentence.Is(next, TimeWordKind.Shift) && shift is "that" or "this")
            shift = shift == "this" ? sentence.Word(next++).Value : sentence.Word(next++) is { Value: "that" } ? "that" : shift;
        if (hasArticle && shift == "next")
            shift = "following";
        if (sentence.Is(next, TimeWordKind.Time) && shift is "that" or "this")
            return sentence.Is(at - 1, TimeWordKind.Link) ? new FixedExpression(Edtf.Unknown, "DATE", "PRESENT_REF") { To = next + 1 } : null;
        if (sentence.Is(next, TimeWordKind.Daypart))
            return new UnitExpression(shift == "past" ? "last" : shift, "D") { To = next + 1, Daypart = sentence.Word(next).Value };
        var (count, isFuzzy, to) = Quantities.Count(sentence, next);
        if (to == next && sentence.Is(to, TimeWordKind.Working))
            next = ++to;
        return sentence.Is(to, TimeWordKind.Unit) && !sentence.IsMark(to + 1, '-')
            ? Counted(sentence, shift, count, isFuzzy || (to == next && sentence.Word(to).HasMark("many")), to, isCounted: to > next)
            : null;
    }

    // "the four previous weeks".
    private static UnitExpression? ReadCountedShift(TimeSentence sentence, int at)
    {
        var (count, isFuzzy, to) = Quantities.Count(sentence, at);
        return count > 0 && sentence.Is(to, TimeWordKind.Shift) && sentence.Word(to + 1) is { Kind: TimeWordKind.Unit } unit && (count <= 1 || unit.HasMark("many"))
            ? Counted(sentence, sentence.Word(to).Value, count, isFuzzy, to + 1, isCounted: true)
            : null;
    }

    private static UnitExpression Counted(TimeSentence sentence, string shift, decimal count, bool isFuzzy, int unit, bool isCounted) =>
        new((isCounted || isFuzzy) && shift == "last" ? "past" : shift, sentence.Word(unit).Value)
        {
            To = unit + 1, Count = Math.Max(1, (int)count), IsFuzzy = isFuzzy, IsCounted = isCounted,
        };

    // "the day before", "the year after", "the time"; the rest of "the …" is nothing.
    private static TimeExpression? ReadBehindArticle(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Time) && sentence.IsLink(at - 2, "at"))
            return new FixedExpression(Edtf.Unknown, "DATE", "PRESENT_REF") { To = at + 1 };
        if (ReadAlone(sentence, at) is { } alone)
            return alone;
        if (!sentence.Is(at, TimeWordKind.Unit))
            return null;
        if (sentence.Word(at + 1) is not { Kind: TimeWordKind.Direction, Value: "before" or "after" or "earlier" or "later" } direction)
            return null;
        if (sentence.Is(at + 2, TimeWordKind.Relday))
            return new UnitExpression(direction.Value == "before" ? "last" : "next", "D") { To = at + 3, Count = 2 };
        // "the year after got eight years", but "the year after police came".
        var isAlone = QuantityGrammar.EndsHere(sentence, at + 2) || TenseWords.Find(sentence.Text(at + 2)).Shows is "verb" or "past";
        return isAlone
            ? new UnitExpression(direction.Value is "before" or "earlier" ? "previous" : "following", sentence.Word(at).Value) { To = at + 2 }
            : null;
    }

    // "later in the year", "at the weekend", "for the day": no word says which one.
    private static UnitExpression? ReadAlone(TimeSentence sentence, int at)
    {
        if (sentence.Word(at) is not { Kind: TimeWordKind.Unit, Mark: "" } unit || sentence.Word(at - 2) is not { Kind: TimeWordKind.Link } link)
            return null;
        if (sentence.Is(at + 1, TimeWordKind.Direction))
            return null;
        if (unit.Value == "WE")
            return new("nearest", "WE") { To = at + 1 };
        if (unit.Value is not ("Y" or "M" or "W" or "D") || link.Value is not ("in" or "of" or "for"))
            return null;
        if (link.Value == "in" && sentence.Is(at - 3, TimeWordKind.Direction))
            return new("that", unit.Value) { To = at + 1, Part = "WHOLE" };
        var isWhole = QuantityGrammar.EndsHere(sentence, at + 1) || (sentence.Is(at + 1, TimeWordKind.Link) && !sentence.IsLink(at + 1, "of"));
        return isWhole ? new("some", unit.Value) { To = at + 1 } : null;
    }

    // "the end of the year", "the beginning of this month".
    private static UnitExpression? ReadPart(TimeSentence sentence, int from, int at)
    {
        if (!sentence.IsLink(at, "of"))
            return null;
        var part = sentence.Word(at - 1).Value;
        if (sentence.IsLink(at + 1, "the") && sentence.Is(at + 2, TimeWordKind.Unit) && sentence.Word(at + 2).Value is "Y" or "M" or "W")
            return new UnitExpression("that", sentence.Word(at + 2).Value) { From = from, To = at + 3, Part = part };
        return sentence.Is(at + 1, TimeWordKind.Shift) && ReadShift(sentence, at + 1, hasArticle: false) is UnitExpression { Daypart: "" } unit
            ? unit with { From = from, Part = part }
            : null;
    }
}
