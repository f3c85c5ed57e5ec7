using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Reads what needs no anchor: dates in digits, decades, clock times, sets and "recently".</summary>
internal static class FixedGrammar
{
    public static TimeExpression? Read(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Reference))
            return new FixedExpression(Edtf.Unknown, "DATE", sentence.Word(at).Value) { From = at, To = at + 1 };
        if (sentence.Is(at, TimeWordKind.Set) && !sentence.IsCapital(at))
            return new FixedExpression(Edtf.Unknown, "SET", sentence.Word(at).Value) { From = at, To = at + 1 };
        if (sentence.Is(at, TimeWordKind.Every) && (sentence.Is(at + 1, TimeWordKind.Unit) || CalendarNames.Weekday(sentence, at + 1) > 0))
            return ReadSet(sentence, at);
        return ReadDecade(sentence, at) ?? ReadDigits(sentence, at);
    }

    private static FixedExpression ReadSet(TimeSentence sentence, int at)
    {
        var unit = sentence.Word(at + 1);
        var value = unit.Kind == TimeWordKind.Unit ? Timex.Length(1, unit.Value, isFuzzy: false, isHalf: false) : $"XXXX-WXX-{unit.Value}";
        return new(Edtf.Unknown, "SET", value) { From = at, To = at + 2 };
    }

    // "1990s", "the 1990s", "the early 1990s".
    private static FixedExpression? ReadDecade(TimeSentence sentence, int at)
    {
        var next = sentence.IsLink(at, "the") ? at + 1 : at;
        var part = sentence.Is(next, TimeWordKind.Part);
        if (part)
            next++;
        var text = sentence.Text(next);
        if (text is not [_, _, _, '0', 's'] || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2190)
            return null;
        var decade = Edtf.Between(Edtf.Year(year), Edtf.Year(year + 9));
        return new(decade, "DATE", text[..3].ToString()) { From = at, To = next + 1 };
    }

    private static FixedExpression? ReadDigits(TimeSentence sentence, int at)
    {
        if (at >= sentence.Count || sentence[at].Kind != TokenKind.Number)
            return null;
        var date = NumericDates.Read(sentence.Text(at));
        return date.IsKnown ? new(date, "DATE", date.Text) { From = at, To = at + 1 } : null;
    }
}
