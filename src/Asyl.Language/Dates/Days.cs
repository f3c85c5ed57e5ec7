namespace Asyl.Language.Dates;

/// <summary>Counting in the calendar. Never leaves the years 1 to 9999: what would is unknown.</summary>
internal static class Days
{
    /// <summary>The day so many units away, or null when it leaves the calendar or the unit is no unit of days.</summary>
    public static DateOnly? Add(DateOnly day, int count, string unit)
    {
        var (days, months) = unit switch
        {
            "D" => (count, 0),
            "W" or "WE" => (count * 7, 0),
            "FN" => (count * 14, 0),
            "M" => (0, count),
            "Q" => (0, count * 3),
            "Y" => (0, count * 12),
            "DEC" => (0, count * 120),
            "CEN" => (0, count * 1200),
            _ => (int.MaxValue, 0),
        };
        if (days == int.MaxValue || Math.Abs((long)months) > 120_000)
            return null;
        var year = day.Year + (months / 12.0) + (days / 365.0);
        return year is > 2 and < 9998 ? day.AddMonths(months).AddDays(days) : null;
    }

    /// <summary>The unit of the calendar that a day lies in, moved by a number of units: the week before, the next month.</summary>
    public static Edtf Unit(DateOnly day, string unit, int shift)
    {
        if (Add(day, shift, unit) is not { } moved)
            return Edtf.Unknown;
        return unit switch
        {
            "D" => Edtf.Day(moved),
            "W" => Edtf.Days(Monday(moved), Monday(moved).AddDays(6)),
            "WE" => Edtf.Days(Monday(moved).AddDays(5), Monday(moved).AddDays(6)),
            "M" => Edtf.Month(moved.Year, moved.Month),
            "Q" => Edtf.Between(Edtf.Month(moved.Year, QuarterStart(moved)), Edtf.Month(moved.Year, QuarterStart(moved) + 2)),
            "Y" => Edtf.Year(moved.Year),
            "DEC" => Edtf.Between(Edtf.Year(moved.Year / 10 * 10), Edtf.Year((moved.Year / 10 * 10) + 9)),
            "CEN" => Edtf.Between(Edtf.Year(Math.Max(1, moved.Year / 100 * 100)), Edtf.Year((moved.Year / 100 * 100) + 99)),
            _ => Edtf.Unknown,
        };
    }

    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static bool Exists(int year, int month, int day) =>
        (year, month, day) is (>= 1 and <= 9999, >= 1 and <= 12, >= 1) && day <= DateTime.DaysInMonth(year, month);

    /// <summary>What a calendar expression means in a given year; unknown when there is no such day, or another weekday is said.</summary>
    public static Edtf InYear(CalendarExpression date, int year)
    {
        if (year is < 2 or > 9997)
            return Edtf.Unknown;
        if (date.Season.Length > 0)
            return Season(date.Season, year);
        if (date.Holiday.Length > 0)
            return Edtf.Day(HolidayGrammar.In(date.Holiday, year));
        if (date.Month == 0)
            return Edtf.Year(year);
        if (date.Day == 0)
            return Edtf.Month(year, date.Month);
        if (!Exists(year, date.Month, date.Day))
            return Edtf.Unknown;
        return Edtf.Day(new(year, date.Month, date.Day));
    }

    // Of the northern half of the world; the winter of a year begins in its December.
    private static Edtf Season(string season, int year) => season switch
    {
        "SP" => Edtf.Between(Edtf.Month(year, 3), Edtf.Month(year, 5)),
        "SU" => Edtf.Between(Edtf.Month(year, 6), Edtf.Month(year, 8)),
        "FA" => Edtf.Between(Edtf.Month(year, 9), Edtf.Month(year, 11)),
        _ => Edtf.Between(Edtf.Month(year, 12), Edtf.Month(year + 1, 2)),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    private static int QuarterStart(DateOnly day) => ((day.Month - 1) / 3 * 3) + 1;
}
