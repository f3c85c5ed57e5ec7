using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Finds one of the smaller units of a larger date: its last week, its second half, its ninth month.</summary>
internal static class Nth
{
    /// <summary>The codes of weekdays as units, Monday to Sunday: "the first Monday of June".</summary>
    public const string Weekdays = "1234567";

    private const int Week = 7;

    /// <summary>The unit with this number, from 1, or from the end when negative; unknown when the date has no such one.</summary>
    public static Edtf In(Edtf whole, int number, string unit)
    {
        if (number == 0 || whole is not { First: { } first, Last: { } last } || Math.Abs(number) > 366)
            return Edtf.Unknown;
        return unit switch
        {
            "ISOW" => IsoWeek(first.Year, number),
            [>= '1' and <= '7' and var weekday] => OnWeekday(weekday - '0'),
            "HALF" when first.Month == last.Month => Days(number > 0 ? (number - 1) * 15 : -15, number is 1 ? 15 : 16),
            "D" => Days(number > 0 ? number - 1 : number, 1),
            "W" => Days(number > 0 ? (number - 1) * Week : number * Week, Week),
            "M" => Months(1),
            "Q" => Months(3),
            "HALF" => Months(6),
            _ => Edtf.Unknown,
        };

        Edtf OnWeekday(int weekday) => Days(number > 0
            ? ((weekday - Dates.Days.Weekday(first) + Week) % Week) + ((number - 1) * Week)
            : -((Dates.Days.Weekday(last) - weekday + Week) % Week) - 1 + ((number + 1) * Week), 1);

        Edtf Days(int skip, int count)
        {
            var from = skip >= 0 ? first.DayNumber + skip : last.DayNumber + 1 + skip;
            var to = Math.Min(from + count - 1, last.DayNumber);
            return from < first.DayNumber || from > last.DayNumber
                ? Edtf.Unknown
                : Edtf.Days(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to));
        }

        Edtf Months(int count)
        {
            var all = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
            var skip = number > 0 ? (number - 1) * count : all + (number * count);
            if (skip < 0 || skip + count > all || all > 12)
                return Edtf.Unknown;
            var (from, to) = (first.AddMonths(skip), first.AddMonths(skip + count - 1));
            return Edtf.Between(Edtf.Month(from.Year, from.Month), Edtf.Month(to.Year, to.Month));
        }
    }

    private static Edtf IsoWeek(int year, int week)
    {
        if (year is <= 2 or >= 9998 || week > ISOWeek.GetWeeksInYear(year))
            return Edtf.Unknown;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return Edtf.Days(monday, monday.AddDays(Week - 1));
    }
}
