using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Reads what needs no anchor: dates in digits, and words that only point ("recently", "now", "the future").</summary>
internal static class FixedGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at) => ReadReference(sentence, at) ?? ReadDigits(sentence, at);

    private static FixedExpression? ReadReference(TimeSentence sentence, int at)
    {
        var word = sentence.IsLink(at, "the") ? at + 1 : at;
        if (sentence.Is(word, TimeWordKind.Reference) && (word == at || !sentence.IsPlainWord(word + 1)))
            return new(Edtf.Unknown, "DATE", sentence.Word(word).Value) { From = at, To = word + 1 };
        return sentence.Is(at, TimeWordKind.Shift) && sentence.Text(at) is "recent" or "current" && sentence.IsPlainWord(at + 1)
            ? new(Edtf.Unknown, "DATE", sentence.Word(at).Value is "past" ? "PAST_REF" : "PRESENT_REF") { From = at, To = at + 1 }
            : null;
    }

    private static FixedExpression? ReadDigits(TimeSentence sentence, int at)
    {
        if (at >= sentence.Count || sentence[at].Kind != TokenKind.Number)
            return null;
        var date = NumericDates.Read(sentence.Text(at));
        return date.IsKnown ? new(date, "DATE", date.Text) { From = at, To = at + 1 } : null;
    }
}
