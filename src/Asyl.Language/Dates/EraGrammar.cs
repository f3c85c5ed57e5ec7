namespace Asyl.Language.Dates;

/// <summary>Reads decades and centuries: "the early 1990s", "the 470s BC", "the 19th century", "the fourth century BC".</summary>
internal static class EraGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "the") ? at + 1 : at;
        if (sentence.Is(start, TimeWordKind.Part))
            start = Behind(sentence, start);
        return ReadDecade(sentence, at, start) ?? ReadCentury(sentence, at, start);
    }

    // "late", "the end of the", "the early part of the".
    private static int Behind(TimeSentence sentence, int at)
    {
        var next = sentence.Is(at + 1, TimeWordKind.Piece) ? at + 2 : at + 1;
        if (sentence.IsLink(next, "of"))
            next++;
        return sentence.IsLink(next, "the") ? next + 1 : next;
    }

    private static FixedExpression? ReadDecade(TimeSentence sentence, int from, int at)
    {
        var text = sentence.Text(at);
        var to = at + 1;
        if (text is [_, _, _, '0'] && sentence.Word(to).Kind is TimeWordKind.DecadeEnding or TimeWordKind.Possessive)
            to++;
        else if (text.IndexOfAnyExceptInRange('0', '9') is var end and >= 3 && IsDecade(text, end))
            text = text[..end];
        else
            return null;
        if (text.Length is < 3 or > 4 || Digits.Parse(text) is not (>= 0 and var year))
            return null;
        if (sentence.Is(to, TimeWordKind.Era, "BC"))
            return new(Edtf.Unknown, "DATE", "BC" + Timex.Decade(year)) { From = from, To = to + 1 };
        return year is >= 1000 and <= 2190
            ? new(Edtf.Between(Edtf.Year(year), Edtf.Year(year + 9)), "DATE", Timex.Decade(year)) { From = from, To = to }
            : null;
    }

    // "1990s".
    private static bool IsDecade(ReadOnlySpan<char> text, int end) =>
        text[end - 1] == '0' && TimeWords.Find(text[end..]).Kind == TimeWordKind.DecadeEnding;

    private static FixedExpression? ReadCentury(TimeSentence sentence, int from, int at)
    {
        if (!sentence.Is(at + 1, TimeWordKind.Unit, "CEN") || sentence.Day(at) is not (> 0 and <= 21 and var number))
            return null;
        var first = (number - 1) * 100;
        if (sentence.Is(at + 2, TimeWordKind.Era, "BC"))
            return new(Edtf.Unknown, "DATE", "BC" + Timex.Century(first)) { From = from, To = at + 3 };
        return new(Edtf.Between(Edtf.Year(first + 1), Edtf.Year(first + 100)), "DATE", Timex.Century(first)) { From = from, To = at + 2 };
    }
}
