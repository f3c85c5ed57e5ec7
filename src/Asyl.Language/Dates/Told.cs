namespace Asyl.Language.Dates;

/// <summary>What a report tells that bounds its publication: the latest past, the earliest that is to come, and days without their year.</summary>
internal sealed class Told
{
    private const int NewsMonths = 6;
    private const int YearsTried = 30;

    private readonly List<CalendarExpression> news = [];
    private CalendarExpression? head;
    private DateOnly? first;
    private DateOnly? last;

    public void Add(Edtf date, Tense tense)
    {
        if (tense is Tense.Past or Tense.BeforePast && (first is null || date.First > first))
            first = date.First;
        if (tense is Tense.Future && (last is null || date.Last < last))
            last = date.Last;
    }

    public void AddDay(CalendarExpression day, bool isHead)
    {
        if (isHead)
            head ??= day;
        else
            news.Add(day);
    }

    public Edtf Infer()
    {
        if (last < first)
            last = null;
        if (first is not { } from)
            return last is null ? Edtf.Unknown : Edtf.Days(null, last);
        var earliest = from;
        foreach (var day in news)
            earliest = Later(earliest, EarliestTelling(day, from, NewsMonths));
        if (head is not null)
            earliest = Later(earliest, EarliestTelling(head, from, 0));
        if (head is not null && last >= earliest && EarliestTelling(head, earliest.AddDays(1), 0) > last)
            return Edtf.Day(earliest);
        return Edtf.Days(earliest, last < earliest ? null : last);
    }

    // The first day from a bound on at which this day, in some year, is at most so many months old.
    private static DateOnly EarliestTelling(CalendarExpression day, DateOnly bound, int months)
    {
        for (var year = bound.Year - 1; year < Math.Min(9990, bound.Year + YearsTried); year++)
        {
            if (Days.InYear(day, year).First is not { } date || (day.Weekday > 0 && Days.Weekday(date) != day.Weekday))
                continue;
            if (date >= bound)
                return date;
            if (date.AddMonths(months) >= bound && months > 0)
                return bound;
        }

        return bound;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
