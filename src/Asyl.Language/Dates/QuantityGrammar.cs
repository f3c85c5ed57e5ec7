namespace Asyl.Language.Dates;

/// <summary>Reads counted units: lengths ("six months", "a year and two months"), ages, distances ("two days ago", "eight days after the arrest"), and rates ("a year").</summary>
internal static class QuantityGrammar
{
    private const int MostSeconds = 60;

    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        if (Quantities.Read(sentence, at) is not { } quantity)
            return ReadWhole(sentence, at) ?? ReadBare(sentence, at);
        if (AgeEnd(sentence, quantity.To) is var age && age > quantity.To)
            return new LengthExpression(quantity) { From = at, To = age };
        return (TimeExpression?)ReadDistance(sentence, at, quantity) ?? ReadLength(sentence, at, quantity);
    }

    /// <summary>Whether the clause ends here.</summary>
    public static bool EndsHere(TimeSentence sentence, int at) =>
        at >= sentence.Count || (sentence[at].Kind == Text.TokenKind.Punctuation && !sentence.IsMark(at, '('));

    // "all day", "the whole week".
    private static LengthExpression? ReadWhole(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "the") || sentence.IsLink(at, "a") ? at + 1 : at;
        return sentence.Is(start, TimeWordKind.All) && sentence.Word(start + 1) is { Kind: TimeWordKind.Unit, Mark: "" } unit
            ? new(new(1, unit.Value, false, Timex.Length(1, unit.Value, isFuzzy: false), start + 2)) { From = at, To = start + 2 }
            : null;
    }

    // "weeks", "days later", "month-long".
    private static TimeExpression? ReadBare(TimeSentence sentence, int at)
    {
        if (!sentence.Is(at, TimeWordKind.Unit) || sentence.Is(at, TimeWordKind.Unit, "Q") || sentence.IsCapital(at))
            return null;
        var (unit, mark) = (sentence.Word(at).Value, sentence.Word(at).HasMark("many"));
        if (sentence.Is(at + 1, TimeWordKind.Long))
            return new LengthExpression(new(1, unit, mark, Timex.Length(1, unit, isFuzzy: mark), at + 2)) { From = at, To = at + 2 };
        var some = new Quantity(Fuzzy.Least, unit, IsFuzzy: true, Timex.Length(Fuzzy.Least, unit, isFuzzy: true), at + 1);
        return mark ? (TimeExpression?)ReadDistance(sentence, at, some) ?? new LengthExpression(some) { From = at, To = at + 1 } : null;
    }

    // "41 years old", "17 years of age".
    private static int AgeEnd(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Old))
            return at + 1;
        return sentence.IsLink(at, "of") && sentence.Is(at + 1, TimeWordKind.Age) ? at + 2 : at;
    }

    private static OffsetExpression? ReadDistance(TimeSentence sentence, int from, Quantity quantity)
    {
        var at = quantity.To;
        if (sentence.IsLink(at, "from") && ReadBase(sentence, at + 1) is { } start)
            return new OffsetExpression(quantity.Whole.Count, quantity.Whole.Unit, "later") { From = from, To = start.To, Base = start, IsFuzzy = quantity.IsFuzzy };
        if (sentence.Word(at) is not { Kind: TimeWordKind.Direction, Value: var direction })
            return null;
        var (count, unit) = quantity.Whole;
        var distance = new OffsetExpression(count, unit, direction) { From = from, To = at + 1, IsFuzzy = quantity.IsFuzzy };
        if (direction == "ago")
            return sentence.Is(at + 1, TimeWordKind.Shift, "this") && sentence.Is(at + 2, TimeWordKind.Unit) ? distance with { To = at + 3, Precision = sentence.Word(at + 2).Value } : distance;
        if (direction is "later" or "earlier" or "hence" || EndsHere(sentence, at + 1))
            return distance;
        if (ReadBase(sentence, at + 1) is { } date)
            return distance with { Base = date, To = date.To };
        if (sentence.Is(at + 1, TimeWordKind.Shift, "that"))
            return distance with { To = sentence.IsWord(at + 2) ? at + 3 : at + 2 };
        return sentence.IsLink(at + 1, "the") && sentence.IsWord(at + 2)
            ? distance with { EventNoun = sentence.Text(at + 2).ToString().ToLowerInvariant(), To = at + 3 }
            : null;
    }

    // "two weeks after 5 May", "three days from today", "an hour from now".
    private static TimeExpression? ReadBase(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Reference, "PRESENT_REF"))
            return new UnitExpression("this", "D") { From = at, To = at + 1 };
        return CalendarGrammar.Read(sentence, at) ?? (sentence.Is(at, TimeWordKind.Relday) ? UnitGrammar.Read(sentence, at) : null);
    }

    private static TimeExpression? ReadLength(TimeSentence sentence, int from, Quantity quantity)
    {
        var to = quantity.To;
        if (quantity.Unit == "S" && quantity.Count > MostSeconds)
            return null;
        if (sentence.IsLink(from, "a") && quantity is { IsFuzzy: false, Count: 1 } && !IsAsked(sentence, from, to))
            return IsRate(sentence, from) ? new FixedExpression(Edtf.Unknown, "SET", quantity.Timex) { From = from, To = to } : null;
        if (sentence.IsPossessive(to))
            to = sentence.Is(to + 1, TimeWordKind.Time) ? to + 2 : to;
        else if (sentence.Is(to, TimeWordKind.Long))
            to++;
        return new LengthExpression(quantity) { From = from, To = to, IsBehindIn = sentence.IsLink(from - 1, "in") };
    }

    // "a year" is a length behind "for" and its like, and before "and two months".
    private static bool IsAsked(TimeSentence sentence, int from, int to) =>
        sentence.IsLink(from - 1, "for") || sentence.IsLink(from - 1, "in") || sentence.IsLink(from - 1, "of") || sentence.Is(from - 1, TimeWordKind.Direction)
        || to > from + 2 || sentence.IsLink(to, "in") || sentence.IsLink(to, "of") || sentence.Word(from + 1).Value is "H" or "MIN" || sentence.IsPossessive(to);

    // "$1 billion a year", "twice a week".
    private static bool IsRate(TimeSentence sentence, int from) =>
        sentence.Is(from - 1, TimeWordKind.Times) || sentence.Is(from - 1, TimeWordKind.Number) || (from > 0 && sentence[from - 1].Kind == Text.TokenKind.Number) || sentence.IsPlainWord(from - 1);
}
