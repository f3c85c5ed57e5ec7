namespace Asyl.Language.Dates;

/// <summary>Reads counted units: lengths ("six months", "a year and two months") and distances ("two days ago", "eight days after the arrest").</summary>
internal static class QuantityGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        var (count, isFuzzy, next) = Quantities.Read(sentence, at);
        if (count == 0)
            return null;
        var half = IsHalf(sentence, next);
        if (half)
            next += 3;
        if (!sentence.Is(next, TimeWordKind.Unit) || IsAge(sentence, next + 1))
            return null;
        var unit = sentence.Word(next).Value;
        half |= IsHalf(sentence, next + 1);
        var to = IsHalf(sentence, next + 1) ? next + 4 : next + 1;
        return (TimeExpression?)ReadDistance(sentence, at, count, unit, isFuzzy, to) ?? ReadLength(sentence, at, count, unit, isFuzzy, half, to);
    }

    /// <summary>Whether the clause ends here.</summary>
    public static bool EndsHere(TimeSentence sentence, int at) =>
        at >= sentence.Count || (sentence[at].Kind == Text.TokenKind.Punctuation && !sentence.IsMark(at, '('));

    // "and a half".
    private static bool IsHalf(TimeSentence sentence, int at) =>
        sentence.IsLink(at, "and") && sentence.IsLink(at + 1, "a") && sentence.IsLink(at + 2, "half");

    // "41 years old", "17 years of age".
    private static bool IsAge(TimeSentence sentence, int at) =>
        sentence.Is(at, TimeWordKind.Old) || (sentence.IsLink(at, "of") && sentence.Is(at + 1, TimeWordKind.Old));

    private static OffsetExpression? ReadDistance(TimeSentence sentence, int from, int count, string unit, bool isFuzzy, int at)
    {
        if (sentence.Word(at) is not { Kind: TimeWordKind.Direction, Value: var direction })
            return null;
        var distance = new OffsetExpression(count, unit, direction) { From = from, To = at + 1, IsFuzzy = isFuzzy };
        if (direction == "ago")
            return sentence.Is(at + 1, TimeWordKind.Shift, "this") && sentence.Is(at + 2, TimeWordKind.Unit) ? distance with { To = at + 3, Precision = sentence.Word(at + 2).Value } : distance;
        if (direction is "later" or "earlier" or "hence" || EndsHere(sentence, at + 1))
            return distance;
        if (CalendarGrammar.Read(sentence, at + 1) is { } date)
            return distance with { Base = date, To = date.To };
        if (sentence.Is(at + 1, TimeWordKind.Shift, "that"))
            return distance with { To = sentence.IsWord(at + 2) ? at + 3 : at + 2 };
        return sentence.IsLink(at + 1, "the") && sentence.IsWord(at + 2)
            ? distance with { EventNoun = sentence.Text(at + 2).ToString().ToLowerInvariant(), To = at + 3 }
            : null;
    }

    private static LengthExpression? ReadLength(TimeSentence sentence, int from, int count, string unit, bool isFuzzy, bool isHalf, int to)
    {
        var isOne = sentence.IsLink(from, "a");
        if (isOne && !isFuzzy && (sentence.Is(from - 1, TimeWordKind.Times) || !IsAsked(sentence, from, to)))
            return null;
        if (sentence.Is(from - 1, TimeWordKind.Times) || (unit == "S" && count > 60))
            return null;
        var timex = Timex.Length(count, unit, isFuzzy, isHalf);
        if (sentence.IsLink(to, "and") && Quantities.Read(sentence, to + 1) is var (more, fuzzy, next) && more > 0 && sentence.Is(next, TimeWordKind.Unit)
            && Timex.Sum(timex, more, sentence.Word(next).Value) is { } sum && !fuzzy)
            (timex, to) = (sum, next + 1);
        if (sentence.Text(to) is "'s" or "’s")
            to = to + 1 < sentence.Count && sentence.Is(to + 1, TimeWordKind.Time) ? to + 2 : to;
        return new(timex, count, unit, sentence.IsLink(from - 1, "in")) { From = from, To = to };
    }

    // "a year" is a length behind "for" and its like, and before "and two months".
    private static bool IsAsked(TimeSentence sentence, int from, int to) =>
        sentence.IsLink(from - 1, "for") || sentence.IsLink(from - 1, "in") || sentence.IsLink(to, "and") || sentence.IsLink(to, "in");
}
