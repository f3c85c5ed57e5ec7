using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>How much: "three days", "12 hours 30 minutes", "a few weeks", "half an hour", "two and a half years", "3h".</summary>
internal static class Quantities
{
    private const int Most = 9999;
    private const int MostParts = 4;
    private const int LongestDecimal = 6;

    /// <summary>A count with its unit, or null.</summary>
    public static Quantity? Read(TimeSentence sentence, int at)
    {
        if (ReadOne(sentence, at) is not { } whole)
            return null;
        for (var parts = 1; parts < MostParts; parts++)
        {
            var next = sentence.IsLink(whole.To, "and") || sentence.IsMark(whole.To, ',') ? whole.To + 1 : whole.To;
            if (ReadOne(sentence, next) is not { IsFuzzy: false } more || whole.IsFuzzy || Timex.Sum(whole.Timex, more.Timex) is not { } sum)
                break;
            whole = whole with { Timex = sum, To = more.To };
        }

        return whole;
    }

    /// <summary>The count and where it ends; a count of 0 when nothing is counted here.</summary>
    public static (decimal Count, bool IsFuzzy, int To) Count(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Piece, "half") && sentence.IsLink(at + 1, "a"))
            return (0.5m, false, at + 2);
        var isOne = sentence.IsLink(at, "a");
        var next = isOne ? at + 1 : at;
        if (isOne && sentence.Is(next, TimeWordKind.Piece, "half"))
            return (0.5m, false, next + 1);
        if (sentence.Is(next, TimeWordKind.Fuzzy))
            return (sentence.Word(next).Number, true, sentence.IsLink(next + 1, "of") ? next + 2 : next + 1);
        if (isOne)
            return sentence.Is(next, TimeWordKind.Unit) ? (1, false, next) : (0, false, at);
        var (number, to) = Number(sentence, at);
        if (number is <= 0 or > Most)
            return (0, false, at);
        return IsHalf(sentence, to) ? (number + 0.5m, false, HalfEnd(sentence, to)) : (number, false, to);
    }

    private static Quantity? ReadOne(TimeSentence sentence, int at)
    {
        var (count, isFuzzy, next) = Count(sentence, at);
        if (count == 0)
            return Glued(sentence, at);
        // "ten brutal months": one word may describe them.
        if (count != 1 && sentence.IsPlainWord(next) && sentence.Word(next + 1).HasMark("many"))
            next++;
        if (!sentence.Is(next, TimeWordKind.Unit))
            return null;
        var unit = sentence.Word(next).Value;
        return IsHalf(sentence, next + 1)
            ? Make(count + 0.5m, unit, isFuzzy, HalfEnd(sentence, next + 1))
            : Make(count, unit, isFuzzy, next + 1);
    }

    private static Quantity Make(decimal count, string unit, bool isFuzzy, int to) =>
        new(count, unit, isFuzzy, Timex.Length(count, unit, isFuzzy), to);

    private static (decimal Count, int To) Number(TimeSentence sentence, int at)
    {
        if (sentence.Number(at) is var whole and >= 0)
            return sentence.Word(at + 1).Is(TimeWordKind.Number, "100") ? (whole * 100, at + 2) : (whole, at + 1);
        var text = sentence.Text(at);
        return text.Length <= LongestDecimal && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number, at + 1)
            : (0, at);
    }

    // "3h", "30min": a number with its unit behind it.
    private static Quantity? Glued(TimeSentence sentence, int at)
    {
        var text = sentence.Text(at);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 4 || text.Length > digits + 7)
            return null;
        if (TimeWords.FindGlued(text[digits..]) is not { Kind: TimeWordKind.Unit, Value: var unit })
            return null;
        var count = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        return count > 0 ? Make(count, unit, isFuzzy: false, at + 1) : null;
    }

    // "and a half", "and half".
    private static bool IsHalf(TimeSentence sentence, int at) =>
        sentence.IsLink(at, "and") && sentence.Is(HalfEnd(sentence, at) - 1, TimeWordKind.Piece, "half");

    private static int HalfEnd(TimeSentence sentence, int at) => sentence.IsLink(at + 1, "a") ? at + 3 : at + 2;
}
