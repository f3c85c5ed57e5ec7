using Asyl.Casework.Cases;
using Asyl.Casework.Law;

namespace Asyl.Casework.Deadlines;

/// <summary>The last day of a time limit. The day it runs from is not counted; nothing is added for public holidays, which are not known.</summary>
internal static class Reckoning
{
    /// <param name="weekend">The days on which nobody works; null when they are not known: then every day counts, and the limit is rather too short.</param>
    public static DateOnly? Last(DateOnly start, TimeLimit limit, IReadOnlyList<DayOfWeek>? weekend)
    {
        if (limit.Length.Length == 0 || start.Year > Validity.LastYear)
            return null;
        if (!limit.InWorkingDays || weekend is null or { Count: 7 })
            return Validity.From(start, limit.Length);
        var day = start;
        for (var left = Validity.From(start, limit.Length).DayNumber - start.DayNumber; left > 0; left -= weekend.Contains(day.DayOfWeek) ? 0 : 1)
            day = day.AddDays(1);
        return day;
    }
}
