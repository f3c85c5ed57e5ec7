namespace Asyl.Language.Dates;

/// <summary>Which one of the days, months or seasons that come back every year is meant, seen from a day.</summary>
internal static class Recurrence
{
    /// <summary>So many months must lie behind a month of this year before it is called "last".</summary>
    public const int LastGapMonths = 3;

    private const int WeekdayCycle = 28;

    /// <summary>The first one that ends on or after a day.</summary>
    public static Edtf NextFrom(CalendarExpression date, DateOnly day)
    {
        for (var year = day.Year - 1; year < day.Year + WeekdayCycle; year++)
        {
            var found = InYear(date, year);
            if (found.IsKnown && found.Last >= day)
                return found;
        }

        return Edtf.Unknown;
    }

    /// <summary>The last one that begins on or before a day.</summary>
    public static Edtf LatestTo(CalendarExpression date, DateOnly day)
    {
        for (var year = day.Year; year > Math.Max(1, day.Year - WeekdayCycle); year--)
        {
            var found = InYear(date, year);
            if (found.IsKnown && found.First <= day)
                return found;
        }

        return Edtf.Unknown;
    }

    // The weekday that is said must be the day's own.
    private static Edtf InYear(CalendarExpression date, int year)
    {
        var found = Days.InYear(date, year);
        return date.Weekday > 0 && found.First is { } day && Days.Weekday(day) != date.Weekday ? Edtf.Unknown : found;
    }

    /// <summary>
    /// "last April": the latest that is over, but one of this same year only when three months have passed since; before that one says
    /// "in April", and "last" keeps it apart from this year's.
    /// </summary>
    public static Edtf LastNamed(CalendarExpression date, DateOnly day)
    {
        var found = LatestTo(date, day);
        while (found.Last >= day && found.First is { Year: > 2 } first)
            found = LatestTo(date, first.AddDays(-1));
        var isTooNear = found.First?.Year == day.Year && found.Last is { } last && last.AddMonths(LastGapMonths) > day;
        return isTooNear ? LatestTo(date, found.First!.Value.AddDays(-1)) : found;
    }
}
