using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Reads what needs no anchor: dates in digits, and words that only point ("recently", "now", "the future").</summary>
internal static class FixedGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at) => ReadReference(sentence, at) ?? ReadDigits(sentence, at);

    private static FixedExpression? ReadReference(TimeSentence sentence, int at)
    {
        var word = sentence.IsLink(at, "the") ? at + 1 : at;
        if (sentence.Word(word) is { Kind: TimeWordKind.Reference, Mark: { Length: > 0 } link } && !sentence.IsLink(word - 1, link))
            return null;
        if (sentence.Is(word, TimeWordKind.Reference) && (word == at || !sentence.IsPlainWord(word + 1)))
            return new(Edtf.Unknown, "DATE", sentence.Word(word).Value) { From = at, To = word + 1 };
        return sentence.Word(at).HasMark("adjective") && sentence.IsPlainWord(at + 1)
            ? new(Edtf.Unknown, "DATE", sentence.Word(at).Value is "past" ? "PAST_REF" : "PRESENT_REF") { From = at, To = at + 1 }
            : null;
    }

    // 3/5 is a fraction or a score but for the words beside it.
    private static bool IsAsked(TimeSentence sentence, int at) =>
        sentence.Word(at - 1).Kind is TimeWordKind.Weekday or TimeWordKind.Shift
        || (sentence.Word(at - 1) is { Kind: TimeWordKind.Link, Value: "on" or "from" or "until" or "to" })
        || (sentence.IsDash(at - 1) || sentence.IsDash(at + 1));

    private static Edtf EdtfOf((int Month, int Day, bool IsSure, string Timex) value) => value.IsSure ? Edtf.Yearless(value.Month, value.Day) : Edtf.Unknown;

    private static FixedExpression? ReadDigits(TimeSentence sentence, int at)
    {
        if (sentence.Text(at) is [_, _, _, _, '-', _, _, '-', _, _, 'T', .., _, _, ':', _, _] stamp && NumericDates.Read(stamp[..10]) is { IsDay: true } day)
            return new(day, "TIME", stamp[..Math.Min(stamp.Length, 16)].ToString()) { From = at, To = at + 1 };
        if (at >= sentence.Count || sentence[at].Kind != TokenKind.Number)
            return null;
        var date = NumericDates.Read(sentence.Text(at));
        if (date.IsKnown)
            return new(date, "DATE", date.Text) { From = at, To = at + 1 };
        return IsAsked(sentence, at) && NumericDates.ReadYearless(sentence.Text(at)) is { } value ? new(EdtfOf(value), "DATE", value.Timex) { From = at, To = at + 1 } : null;
    }
}
