namespace Asyl.Language.Dates;

/// <summary>
/// Reads counted units: lengths ("six months", "a year and two months"), ages, distances ("two days ago", "eight days after the arrest"), and
/// rates ("a year").
/// </summary>
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
        var (count, unit) = quantity.Whole;
        if (sentence.IsLink(at, "from") && ReadBase(sentence, at + 1) is { } start)
            return new(count, unit, "later") { From = from, To = start.To, Base = start, IsFuzzy = quantity.IsFuzzy };
        if (sentence.Word(at) is not { Kind: TimeWordKind.Direction, Value: var direction })
            return null;
        var distance = new OffsetExpression(count, unit, direction) { From = from, To = at + 1, IsFuzzy = quantity.IsFuzzy };
        return direction switch
        {
            "ago" => WithPrecision(sentence, distance),
            "later" or "earlier" or "hence" => distance,
            _ => EndsHere(sentence, distance.To) ? distance : WithBase(sentence, distance),
        };
    }

    // "two years ago this month".
    private static OffsetExpression WithPrecision(TimeSentence sentence, OffsetExpression distance)
    {
        var at = distance.To;
        var isExact = sentence.Is(at, TimeWordKind.Shift, "this") && sentence.Is(at + 1, TimeWordKind.Unit);
        return isExact ? distance with { To = at + 2, Precision = sentence.Word(at + 1).Value } : distance;
    }

    // What "before" or "after" counts from: a date, "that", an event.
    private static OffsetExpression? WithBase(TimeSentence sentence, OffsetExpression distance)
    {
        var at = distance.To;
        if (ReadBase(sentence, at) is { } date)
            return distance with { Base = date, To = date.To };
        if (sentence.Is(at, TimeWordKind.Shift, "that"))
            return distance with { To = sentence.IsWord(at + 1) ? at + 2 : at + 1 };
        return sentence.IsLink(at, "the") && sentence.IsWord(at + 1)
            ? distance with { EventNoun = sentence.Text(at + 1).ToString().ToLowerInvariant(), To = at + 2 }
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
        to > from + 2
        || sentence.IsLink(from - 1, "for", "in", "of")
        || sentence.Is(from - 1, TimeWordKind.Direction)
        || sentence.IsLink(to, "in", "of")
        || sentence.IsPossessive(to)
        || sentence.Word(from + 1).Value is "H" or "MIN";

    // "$1 billion a year", "twice a week".
    private static bool IsRate(TimeSentence sentence, int from) =>
        sentence.Word(from - 1).Kind is TimeWordKind.Times or TimeWordKind.Number
        || sentence.IsPlainWord(from - 1)
        || (from > 0 && sentence[from - 1].Kind == Text.TokenKind.Number);
}
