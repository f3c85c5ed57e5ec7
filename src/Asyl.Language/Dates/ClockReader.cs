using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Reads one time of day: "8:45", "8am", "8:45 p.m.", "half past seven", "20 minutes to six", "five-thirty", "seven o'clock", "noon", "0730 hrs".</summary>
internal static class ClockReader
{
    private const int LongestClock = 9;

    /// <summary>The time that begins here; the default value, which is no time, when there is none.</summary>
    public static ClockTime Read(TimeSentence sentence, int at)
    {
        if (sentence.Is(at, TimeWordKind.Clock))
            return new(sentence.Word(at).Number, 0, 0, IsClear: true, at + 1);
        if (ReadPast(sentence, at) is { IsTime: true } past)
            return WithHalf(sentence, past);
        var time = ReadToken(sentence, at);
        if (!time.IsTime)
            return default;
        time = WithHalf(sentence, time);
        return sentence.Is(time.To, TimeWordKind.OClock) ? WithHalf(sentence, time with { IsClear = true, To = time.To + 1 }) : time;
    }

    // "half past seven", "a quarter to six", "20 min past eight", "15 past seven".
    private static ClockTime ReadPast(TimeSentence sentence, int at)
    {
        var start = sentence.IsLink(at, "a") ? at + 1 : at;
        var minutes = sentence.Is(start, TimeWordKind.Piece, "half") ? 30 : sentence.Is(start, TimeWordKind.Unit, "Q") ? 15 : sentence.Number(start);
        var next = sentence.Is(start + 1, TimeWordKind.Unit, "MIN") ? start + 2 : start + 1;
        var isTo = sentence.IsLink(next, "to") && (next > start + 1 || minutes == 15);
        if (minutes is < 1 or > 59 || !(isTo || sentence.Is(next, TimeWordKind.Shift, "past")) || sentence.Number(next + 1) is not (>= 1 and <= 12 and var hour))
            return default;
        return isTo ? new(hour == 1 ? 12 : hour - 1, 60 - minutes, 0, IsClear: true, next + 2) : new(hour, minutes, 0, IsClear: true, next + 2);
    }

    private static ClockTime ReadToken(TimeSentence sentence, int at)
    {
        var text = sentence.Text(at);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (text.Length > LongestClock || digits == 0)
            return ReadWords(sentence, at);
        if (digits < 0)
            return ReadDigits(sentence, at, text);
        var (hour, minute) = (Parse(text[..digits]), 0);
        var rest = text[digits..];
        var hasMinutes = rest[0] is ':' or '.' && rest.Length >= 3 && Parse(rest[1..3]) is >= 0 and < 60;
        var isDotted = hasMinutes && rest[0] == '.';
        if (hasMinutes)
        {
            minute = Parse(rest[1..3]);
            rest = rest[3..];
        }

        if (rest.Length == 3 && rest[0] == ':' && Parse(rest[1..]) is >= 0 and < 60)
            rest = [];
        var half = rest.IsEmpty ? 0 : HalfOf(rest);
        if (digits > 2 || !IsHour(hour, half) || (rest.Length > 0 && half == 0 && TimeWords.Find(rest) is not { Kind: TimeWordKind.Unit, Value: "H" }))
            return default;
        if (rest.Length > 0 && half == 0 && !hasMinutes)
            return default;
        return new(hour, minute, half, (hasMinutes && (!isDotted || (sentence.IsLink(at - 1, "at") && hour <= 12))) || half > 0, at + 1);
    }

    // "7", and "1140" or "0730" before a half or a word of hours.
    private static ClockTime ReadDigits(TimeSentence sentence, int at, ReadOnlySpan<char> text)
    {
        var number = Parse(text);
        if (text.Length <= 2)
            return number is >= 0 and <= 24 ? new(number, 0, 0, IsClear: false, at + 1) : default;
        var isClock = text.Length == 4 && number / 100 < 24 && number % 100 < 60;
        if (!isClock)
            return default;
        if (sentence.Is(at + 1, TimeWordKind.Unit, "H"))
            return new(number / 100, number % 100, 0, IsClear: true, at + 2);
        return text[0] == '0' || sentence.Is(at + 1, TimeWordKind.Meridiem) ? new(number / 100, number % 100, 0, IsClear: false, at + 1) : default;
    }

    // "seven", "five thirty".
    private static ClockTime ReadWords(TimeSentence sentence, int at)
    {
        if (!sentence.Is(at, TimeWordKind.Number) || sentence.Number(at) is not (>= 1 and <= 12 and var hour))
            return default;
        var hasMinutes = sentence.Is(at + 1, TimeWordKind.Number) && sentence.Number(at + 1) is >= 10 and < 60 && !sentence.Is(at + 2, TimeWordKind.Number) && !sentence.Is(at + 2, TimeWordKind.Unit);
        return hasMinutes ? new(hour, sentence.Number(at + 1), 0, IsClear: false, at + 2) : new(hour, 0, 0, IsClear: false, at + 1);
    }

    // "p.m.", with or without its dots.
    private static ClockTime WithHalf(TimeSentence sentence, ClockTime time)
    {
        if (time.Half == 0 && DaypartBehind(sentence, time.To) is var (part, end) && end > 0 && time.Hour <= 12)
            return time with { Half = part, IsClear = true, To = end };
        if (time.Half > 0 || !sentence.Is(time.To, TimeWordKind.Meridiem))
            return time;
        var half = sentence.Word(time.To).Number;
        var to = sentence.Text(time.To).Contains('.') && sentence.Text(time.To)[^1] != '.' && sentence.IsMark(time.To + 1, '.') ? time.To + 2 : time.To + 1;
        return IsHour(time.Hour, half) ? time with { Half = half, IsClear = true, To = to } : time;
    }

    // "in the morning", "at night".
    private static (int Half, int To) DaypartBehind(TimeSentence sentence, int at)
    {
        var next = sentence.IsLink(at, "in") && sentence.IsLink(at + 1, "the") ? at + 2 : sentence.IsLink(at, "at") || sentence.IsLink(at, "in") ? at + 1 : 0;
        return next > 0 && sentence.Is(next, TimeWordKind.Daypart) ? (sentence.Word(next).Value is "MO" or "DN" ? 1 : 2, next + 1) : (0, 0);
    }

    private static int HalfOf(ReadOnlySpan<char> text) => TimeWords.FindGlued(text) is { Kind: TimeWordKind.Meridiem, Number: var half } ? half : 0;

    private static bool IsHour(int hour, int half) => hour >= 0 && hour <= (half > 0 ? 12 : 24);

    private static int Parse(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
