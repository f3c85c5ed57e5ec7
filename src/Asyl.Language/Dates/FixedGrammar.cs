using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Reads what needs no anchor: dates in digits, and words that only point ("recently", "now", "the future").</summary>
internal static class FixedGrammar
{
    private const int DayLength = 10;
    private const int MinuteLength = 16;

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
        || sentence.IsLink(at - 1, "on", "from", "until", "to")
        || sentence.IsDash(at - 1)
        || sentence.IsDash(at + 1);

    private static FixedExpression? ReadDigits(TimeSentence sentence, int at)
    {
        if (ReadStamp(sentence, at) is { } stamp)
            return stamp;
        if (at >= sentence.Count || sentence[at].Kind != TokenKind.Number)
            return null;
        var date = NumericDates.Read(sentence.Text(at));
        if (date.IsKnown)
            return new(date, "DATE", date.Text) { From = at, To = at + 1 };
        if (!IsAsked(sentence, at) || NumericDates.ReadYearless(sentence.Text(at)) is not { } value)
            return null;
        return new(value.IsSure ? Edtf.Yearless(value.Month, value.Day) : Edtf.Unknown, "DATE", value.Timex) { From = at, To = at + 1 };
    }

    // "2019-06-03T08:45:30": TIMEX3 has it to the minute.
    private static FixedExpression? ReadStamp(TimeSentence sentence, int at) =>
        sentence.Text(at) is [_, _, _, _, '-', _, _, '-', _, _, 'T', .., _, _, ':', _, _] stamp
        && NumericDates.Read(stamp[..DayLength]) is { IsDay: true } day
            ? new(day, "TIME", stamp[..Math.Min(stamp.Length, MinuteLength)].ToString()) { From = at, To = at + 1 }
            : null;
}
