using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>
/// Dates in digits: 2019-06-03, 2019-06, 03.06.2019, 03/06/2019, 2019/06/03. With slashes day and month may stand either way:
/// where both could be meant, only the year is known.
/// </summary>
internal static class NumericDates
{
    private const int LeapYear = 2000;

    // Two digits below these are of this century.
    private const int ShortYears = 50;

    // "03.06.19", "2019-06".
    private const int ShortDate = 8;
    private const int MonthLength = 7;

    public static Edtf Read(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var mark = text.IndexOfAny('-', '.', '/');
        if (mark <= 0 || text.Length is < 6 or > 10)
            return Edtf.Unknown;
        var count = text.Split(parts, text[mark]);
        if (count is < 2 or > 3)
            return Edtf.Unknown;
        var (a, b) = (Digits.Parse(text[parts[0]]), Digits.Parse(text[parts[1]]));
        if (a < 0 || b < 0)
            return Edtf.Unknown;
        if (count == 2)
            return Month(text, mark, a, b);
        var c = Digits.Parse(text[parts[2]]);
        if (c < 0 || IsYear(a))
            return c < 0 ? Edtf.Unknown : Day(a, b, c);
        var isShort = text.Length - parts[2].Start.Value == 2 && (text[mark] == '/' || text.Length == ShortDate);
        var year = isShort ? OfCentury(c) : c;
        if (!IsYear(year))
            return Edtf.Unknown;
        return text[mark] == '/' ? Slashed(a, b, year) : Day(year, b, a);
    }

    // "06-2019", "06.2019", "06/2019", "2019-06".
    private static Edtf Month(ReadOnlySpan<char> text, int mark, int a, int b)
    {
        if (text.Length != MonthLength)
            return Edtf.Unknown;
        var isYearFirst = mark == 4 && text[mark] == '-';
        var (year, month) = isYearFirst ? (a, b) : (b, a);
        return (isYearFirst || mark == 2) && IsYear(year) && month is >= 1 and <= 12 ? Edtf.Month(year, month) : Edtf.Unknown;
    }

    private static int OfCentury(int year) => year < ShortYears ? year + 2000 : year + 1900;

    /// <summary>22/04 or 4/22: month and day, and whether they can stand in no other order; the month first where both may.</summary>
    public static (int Month, int Day, bool IsSure, string Timex)? ReadYearless(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0 || text.Length > 5)
            return null;
        var (month, day) = (Digits.Parse(text[..slash]), Digits.Parse(text[(slash + 1)..]));
        if (month > 12)
            (month, day) = (day, month);
        return Days.Exists(LeapYear, month, day)
            ? (month, day, day > 12 || day == month, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"))
            : null;
    }

    private static Edtf Slashed(int a, int b, int year)
    {
        if (a > 12 || a == b)
            return Day(year, b, a);
        if (b > 12)
            return Day(year, a, b);
        return a >= 1 && b >= 1 ? Edtf.Year(year) : Edtf.Unknown;
    }

    private static bool IsYear(int number) => number is >= 1900 and < 2200;

    private static Edtf Day(int year, int month, int day) => Days.Exists(year, month, day) ? Edtf.Day(new(year, month, day)) : Edtf.Unknown;
}
