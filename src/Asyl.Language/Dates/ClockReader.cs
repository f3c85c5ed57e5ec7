namespace Asyl.Language.Dates;

/// <summary>
/// Reads one time of day: "8:45", "8am", "8:45 p.m.", "half past seven", "20 minutes to six", "five-thirty", "seven o'clock", "noon", "0730 hrs".
/// </summary>
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
        var minutes = sentence.Word(start) switch
        {
            { Kind: TimeWordKind.Piece, Value: "half" } => 30,
            { Kind: TimeWordKind.Unit, Value: "Q" } => 15,
            _ => sentence.Number(start),
        };
        var next = sentence.Is(start + 1, TimeWordKind.Unit, "MIN") ? start + 2 : start + 1;
        if (minutes is < 1 or > 59 || sentence.Number(next + 1) is not (>= 1 and <= 12 and var hour))
            return default;
        if (sentence.Is(next, TimeWordKind.Shift, "past"))
            return new(hour, minutes, 0, IsClear: true, next + 2);
        // "5 to 6" is a range.
        var isTo = sentence.IsLink(next, "to") && (next > start + 1 || minutes == 15);
        return isTo ? new(hour == 1 ? 12 : hour - 1, 60 - minutes, 0, IsClear: true, next + 2) : default;
    }

    private static ClockTime ReadToken(TimeSentence sentence, int at)
    {
        var text = sentence.Text(at);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (text.Length > LongestClock || digits == 0)
            return ReadWords(sentence, at);
        if (digits < 0)
            return ReadDigits(sentence, at, text);
        return digits <= 2 ? ReadMarked(sentence, at, Digits.Parse(text[..digits]), text[digits..]) : default;
    }

    // "8:45", "8:45:30", "8.45", "8pm", "8:45pm", "8:45hrs": what stands behind the hour.
    private static ClockTime ReadMarked(TimeSentence sentence, int at, int hour, ReadOnlySpan<char> rest)
    {
        var minute = MinuteAt(rest);
        var hasMinutes = minute >= 0;
        // "1.30" is a number as well.
        var isSure = hasMinutes && (rest[0] == ':' || (sentence.IsLink(at - 1, "at") && hour <= 12));
        if (hasMinutes)
            rest = rest[3..];
        if (rest.Length == 3 && rest[0] == ':' && MinuteAt(rest) >= 0)
            rest = [];
        var half = HalfOf(rest);
        var isEnded = rest.IsEmpty || half > 0 || (hasMinutes && TimeWords.Find(rest).Is(TimeWordKind.Unit, "H"));
        return isEnded && IsHour(hour, half) ? new(hour, Math.Max(minute, 0), half, isSure || half > 0, at + 1) : default;
    }

    // Of ":45" or ".45"; -1 for anything else.
    private static int MinuteAt(ReadOnlySpan<char> text) =>
        text is [':' or '.', _, _, ..] && Digits.Parse(text[1..3]) is >= 0 and < 60 and var minute ? minute : -1;

    // "7", and "1140" or "0730" before a half or a word of hours.
    private static ClockTime ReadDigits(TimeSentence sentence, int at, ReadOnlySpan<char> text)
    {
        var number = Digits.Parse(text);
        if (text.Length <= 2)
            return number is >= 0 and <= 24 ? new(number, 0, 0, IsClear: false, at + 1) : default;
        var isClock = text.Length == 4 && number / 100 < 24 && number % 100 < 60;
        if (!isClock)
            return default;
        if (sentence.Is(at + 1, TimeWordKind.Unit, "H"))
            return new(number / 100, number % 100, 0, IsClear: true, at + 2);
        var mayBeTime = text[0] == '0' || sentence.Is(at + 1, TimeWordKind.Meridiem);
        return mayBeTime ? new(number / 100, number % 100, 0, IsClear: false, at + 1) : default;
    }

    // "seven", "five thirty".
    private static ClockTime ReadWords(TimeSentence sentence, int at)
    {
        if (!sentence.Is(at, TimeWordKind.Number) || sentence.Number(at) is not (>= 1 and <= 12 and var hour))
            return default;
        var isSecondCounted = sentence.Word(at + 2).Kind is TimeWordKind.Number or TimeWordKind.Unit;
        var hasMinutes = sentence.Word(at + 1) is { Kind: TimeWordKind.Number, Number: >= 10 and < 60 } && !isSecondCounted;
        return hasMinutes ? new(hour, sentence.Number(at + 1), 0, IsClear: false, at + 2) : new(hour, 0, 0, IsClear: false, at + 1);
    }

    // "p.m.", with or without its dots.
    private static ClockTime WithHalf(TimeSentence sentence, ClockTime time)
    {
        if (time is { Half: 0, Hour: <= 12 } && DaypartBehind(sentence, time.To) is (var part, > 0 and var end))
            return time with { Half = part, IsClear = true, To = end };
        if (time.Half > 0 || !sentence.Is(time.To, TimeWordKind.Meridiem))
            return time;
        var half = sentence.Word(time.To).Number;
        var word = sentence.Text(time.To);
        var lacksLastDot = word.Contains('.') && word[^1] != '.';
        var to = lacksLastDot && sentence.IsMark(time.To + 1, '.') ? time.To + 2 : time.To + 1;
        return IsHour(time.Hour, half) ? time with { Half = half, IsClear = true, To = to } : time;
    }

    // "in the morning", "at night".
    private static (int Half, int To) DaypartBehind(TimeSentence sentence, int at)
    {
        if (!sentence.IsLink(at, "in", "at"))
            return (0, 0);
        var next = sentence.IsLink(at, "in") && sentence.IsLink(at + 1, "the") ? at + 2 : at + 1;
        if (!sentence.Is(next, TimeWordKind.Daypart))
            return (0, 0);
        return (sentence.Word(next).Value is "MO" or "DN" ? 1 : 2, next + 1);
    }

    private static int HalfOf(ReadOnlySpan<char> text) => TimeWords.FindGlued(text) is { Kind: TimeWordKind.Meridiem, Number: var half } ? half : 0;

    private static bool IsHour(int hour, int half) => hour >= 0 && hour <= (half > 0 ? 12 : 24);
}
