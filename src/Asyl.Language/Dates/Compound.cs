using System.Buffers;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Takes a hyphened word of time apart: "six-month", "mid-June", "2019-Q1", "3-5", "Nov-Feb". Ages ("25-year-old") and dates in digits stay whole.
/// </summary>
internal static class Compound
{
    private const int Longest = 24;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2011");
    private static readonly SearchValues<char> NumericDateMarks = SearchValues.Create("0123456789-");

    /// <summary>The parts, with a dash between two that may be the ends of a range; none when the word is no compound of words of time.</summary>
    public static IReadOnlyList<Token> Split(string text, Token token)
    {
        var chars = token.In(text);
        if (chars.Length > Longest || chars.IndexOfAny(Hyphens) <= 0)
            return [];
        if (IsAge(chars) || IsNumericDate(chars))
            return [];
        var parts = Parts(text, token);
        return parts.TrueForAll(part => IsTimely(text, part)) ? WithDashes(text, parts) : [];
    }

    // Between the hyphens; "twenty-one" of "twenty-one-year" stays whole.
    private static List<Token> Parts(string text, Token token)
    {
        var parts = new List<Token>();
        for (var start = token.Start; start <= token.End;)
        {
            var end = HyphenFrom(text, start, token.End);
            var longer = HyphenFrom(text, Math.Min(end + 1, token.End), token.End);
            if (longer > end && TimeWords.Find(text.AsSpan(start, longer - start)).Kind != TimeWordKind.None)
                end = longer;
            var hasLetter = text.AsSpan(start, end - start).IndexOfAnyInRange('A', '\uffff') >= 0;
            parts.Add(new(start, end, hasLetter ? TokenKind.Word : TokenKind.Number));
            start = end + 1;
        }

        return parts;
    }

    // In "six-month" the hyphen only binds; between numbers, or behind the name of a month or weekday, it is a dash.
    private static List<Token> WithDashes(string text, List<Token> parts)
    {
        var isNumber = char.IsDigit(text[parts[0].Start]);
        var isName = KindOf(text, parts[0]) is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Quarter;
        var tokens = new List<Token> { parts[0] };
        foreach (var part in parts.Skip(1))
        {
            if (isName || (isNumber && MayEndRange(text, part)))
                tokens.Add(new(part.Start - 1, part.Start, TokenKind.Punctuation));
            tokens.Add(part);
        }

        return tokens;
    }

    private static bool MayEndRange(string text, Token part) =>
        char.IsDigit(text[part.Start]) || KindOf(text, part) is TimeWordKind.Month or TimeWordKind.Quarter or TimeWordKind.HalfYear;

    private static bool IsTimely(string text, Token part) => part.End > part.Start && (char.IsDigit(text[part.Start]) || KindOf(text, part)
        is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Unit or TimeWordKind.Number or TimeWordKind.Part
        or TimeWordKind.Season or TimeWordKind.Long or TimeWordKind.Fuzzy or TimeWordKind.Quarter or TimeWordKind.HalfYear);

    private static TimeWordKind KindOf(string text, Token part) => TimeWords.Find(part.In(text)).Kind;

    private static int HyphenFrom(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAny(Hyphens) is var found and >= 0 ? start + found : end;

    private static bool IsAge(ReadOnlySpan<char> chars) =>
        TimeWords.Find(chars[(chars.LastIndexOfAny(Hyphens) + 1)..]).Kind == TimeWordKind.Old;

    // 2019-06-03, 2019-06, 06-2019.
    private static bool IsNumericDate(ReadOnlySpan<char> chars)
    {
        if (chars.ContainsAnyExcept(NumericDateMarks))
            return false;
        return chars.Count('-') == 2 || (chars.Length == 7 && (chars[2] == '-' || IsYearAndMonth(chars)));
    }

    private static bool IsYearAndMonth(ReadOnlySpan<char> chars) =>
        chars[4] == '-' && Digits.Parse(chars[5..]) is >= 1 and <= 12 && !IsYearPair(chars);

    // "2006-07" is two years rather than July, which nobody writes so in a sentence.
    private static bool IsYearPair(ReadOnlySpan<char> chars) => Digits.Parse(chars[2..4]) is >= 0 and var first
        && Digits.Parse(chars[5..]) == first + 1;
}
