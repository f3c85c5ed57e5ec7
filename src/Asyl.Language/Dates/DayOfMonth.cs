namespace Asyl.Language.Dates;

/// <summary>
/// Gives a day of the month its month: "on the 18th", "Monday 21". The story's when publication is not known; else the latest up to it, or the next.
/// </summary>
internal sealed class DayOfMonth(Edtf published, Story story)
{
    private const int MonthsTried = 12;

    public Edtf Resolve(CalendarExpression date, Occurrence occurrence)
    {
        if (occurrence.Tense is Tense.Future or Tense.AfterPast && published.IsDay)
            return Find(date, published.First!.Value, 1);
        if (story.Now is { IsBounded: true, IsInterval: false, Text.Length: >= 7 } now && (!published.IsKnown || story.Year.IsKnown || story.IsFresh(occurrence.Place)))
            return Find(date, now.First!.Value.AddDays(1 - now.First.Value.Day), 1);
        return published.IsDay ? Find(date, published.First!.Value, -1) : Edtf.Unknown;
    }

    // The first one on or after a day, or the last one up to it.
    private static Edtf Find(CalendarExpression date, DateOnly from, int direction)
    {
        if (from.Year is < 3 or > 9996)
            return Edtf.Unknown;
        for (var months = 0; months < MonthsTried; months++)
        {
            var month = from.AddMonths(months * direction);
            if (!Days.Exists(month.Year, month.Month, date.Day))
                continue;
            var day = new DateOnly(month.Year, month.Month, date.Day);
            var isBehind = direction > 0 ? day < from : day > from;
            if (!isBehind && (date.Weekday == 0 || Days.Weekday(day) == date.Weekday))
                return Edtf.Day(day);
        }

        return Edtf.Unknown;
    }
}
