using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>
/// Dates in digits: 2019-06-03, 2019-06, 03.06.2019, 03/06/2019, 2019/06/03. With slashes day and month may stand either way:
/// where both could be meant, only the year is known.
/// </summary>
internal static class NumericDates
{
    // Two digits below these are of this century.
    private const int ShortYears = 50;

    public static Edtf Read(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var mark = text.IndexOfAny('-', '.', '/');
        if (mark <= 0 || text.Length is < 6 or > 10)
            return Edtf.Unknown;
        var count = text.Split(parts, text[mark]);
        if (count is < 2 or > 3 || !TryNumber(text[parts[0]], out var a) || !TryNumber(text[parts[1]], out var b))
            return Edtf.Unknown;
        if (count == 2 && text.Length == 7 && mark == 2)
            return a is >= 1 and <= 12 && IsYear(b) ? Edtf.Month(b, a) : Edtf.Unknown;
        if (count == 2)
            return text[mark] == '-' && text.Length == 7 && mark == 4 && IsYear(a) && b is >= 1 and <= 12 ? Edtf.Month(a, b) : Edtf.Unknown;
        if (!TryNumber(text[parts[2]], out var c))
            return Edtf.Unknown;
        if (IsYear(a))
            return Day(a, b, c);
        if (text.Length - parts[2].Start.Value == 2 && (text[mark] == '/' || text.Length == 8))
            c += c < ShortYears ? 2000 : 1900;
        if (!IsYear(c))
            return Edtf.Unknown;
        return text[mark] == '/' ? Slashed(a, b, c) : Day(c, b, a);
    }

    /// <summary>22/04 or 4/22: month and day, and whether they can stand in no other order; the month first where both may.</summary>
    public static (int Month, int Day, bool IsSure, string Timex)? ReadYearless(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0 || text.Length > 5 || !TryNumber(text[..slash], out var month) || !TryNumber(text[(slash + 1)..], out var day))
            return null;
        if (month > 12)
            (month, day) = (day, month);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month)
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

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Edtf Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Edtf.Day(new(year, month, day)) : Edtf.Unknown;
}
