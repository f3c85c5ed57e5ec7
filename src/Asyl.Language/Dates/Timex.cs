using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Values of TIMEX3 (ISO-TimeML).</summary>
internal static class Timex
{
    private const string Order = "YMWDTHMS";

    /// <summary>A length such as P6M, PT3H, P2.5Y; PXD for an unknown count.</summary>
    public static string Length(decimal count, string unit, bool isFuzzy)
    {
        var (number, letter) = unit switch
        {
            "FN" => (count * 2, "W"),
            "DEC" => (count * 10, "Y"),
            "CEN" => (count * 100, "Y"),
            "MIL" => (count * 1000, "Y"),
            "Q" => (count * 3, "M"),
            _ => (count, unit),
        };
        var value = isFuzzy ? "X" : number.ToString("0.##", CultureInfo.InvariantCulture);
        return letter switch { "H" => $"PT{value}H", "MIN" => $"PT{value}M", "S" => $"PT{value}S", _ => $"P{value}{letter}" };
    }

    /// <summary>A length and a smaller one behind it: P1Y and P2M make P1Y2M; null when they do not go together.</summary>
    public static string? Sum(string length, string smaller)
    {
        if (Rank(length) is not (>= 0 and var rank) || Rank(smaller) <= rank)
            return null;
        var isTime = smaller.StartsWith("PT", StringComparison.Ordinal);
        return length + (isTime && length.Contains('T', StringComparison.Ordinal) ? smaller[2..] : smaller[1..]);
    }

    // Years to seconds; a weekend has no place among them.
    private static int Rank(string length)
    {
        var isTime = length.Contains('T', StringComparison.Ordinal);
        return Order.IndexOf(length[^1], isTime ? Order.IndexOf('T', StringComparison.Ordinal) : 0);
    }

    /// <summary>The decade of a year: 193 for the 1930s.</summary>
    public static string Decade(int year) => (year / 10).ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The century of a year, by its first two digits: 19 for the 1900s.</summary>
    public static string Century(int year) => (year / 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The quarter of the year that begins on a day: 2019-Q1.</summary>
    public static string Quarter(DateOnly first) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{((first.Month - 1) / 3) + 1}");

    /// <summary>The half of the year that begins on a day: 2019-H2.</summary>
    public static string Half(DateOnly first) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-H{((first.Month - 1) / 6) + 1}");

    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary>What is known of a calendar date without its year.</summary>
    public static string WithoutYear(CalendarExpression date) =>
        date is { Month: 0, Day: 0, Weekday: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{date.Weekday}") : InYear(date, "XXXX");

    /// <summary>A calendar date of a year before Christ, such as BC0490-08.</summary>
    public static string BeforeChrist(CalendarExpression date) => InYear(date, string.Create(CultureInfo.InvariantCulture, $"BC{-date.Year:0000}"));

    private static string InYear(CalendarExpression date, string year) => date switch
    {
        { Month: 0, Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{year}-XX-{date.Day:00}"),
        { Season.Length: > 0 } => $"{year}-{date.Season}",
        { Month: 0 } => year,
        { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Month:00}-{date.Day:00}"),
    };
}
