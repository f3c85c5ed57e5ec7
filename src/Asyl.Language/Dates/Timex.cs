using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Values of TIMEX3 (ISO-TimeML).</summary>
internal static class Timex
{
    /// <summary>A length such as P6M, PT3H, P2Y; "PXD" for an unknown count.</summary>
    public static string Length(int count, string unit, bool isFuzzy, bool isHalf)
    {
        var (number, letter) = unit switch
        {
            "FN" => (count * 2, "W"),
            "DEC" => (count * 10, "Y"),
            "CEN" => (count * 100, "Y"),
            "WE" => (count, "WE"),
            "Q" => (count * 3, "M"),
            _ => (count, unit),
        };
        if (isHalf && letter == "Y")
            (number, letter) = ((number * 12) + 6, "M");
        var value = isFuzzy ? "X" : number.ToString(CultureInfo.InvariantCulture) + (isHalf && letter != "M" ? ".5" : "");
        return letter switch { "H" => $"PT{value}H", "MIN" => $"PT{value}M", "S" => $"PT{value}S", _ => $"P{value}{letter}" };
    }

    /// <summary>A length and a smaller one behind it: P1Y and two months make P1Y2M; null when they do not go together.</summary>
    public static string? Sum(string length, int count, string unit)
    {
        const string Order = "YMWD";
        var rank = unit.Length == 1 ? Order.IndexOf(unit[0], StringComparison.Ordinal) : -1;
        return rank > 0 && length.StartsWith('P') && Order.IndexOf(length[^1], StringComparison.Ordinal) is var last and >= 0 && last < rank
            ? string.Create(CultureInfo.InvariantCulture, $"{length}{count}{unit}")
            : null;
    }

    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary>What is known of a calendar date without its year.</summary>
    public static string WithoutYear(CalendarExpression date) =>
        date is { Month: 0, Weekday: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{date.Weekday}") : InYear(date, "XXXX");

    /// <summary>A calendar date of a year before Christ, such as BC0490-08.</summary>
    public static string BeforeChrist(CalendarExpression date) => InYear(date, string.Create(CultureInfo.InvariantCulture, $"BC{-date.Year:0000}"));

    private static string InYear(CalendarExpression date, string year) => date switch
    {
        { Season.Length: > 0 } => $"{year}-{date.Season}",
        { Month: 0 } => year,
        { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Month:00}-{date.Day:00}"),
    };
}
