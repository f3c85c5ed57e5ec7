using System.Globalization;
using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>Whole months with the events that begin in them. A line of time with more events than are legible is broken into strips.</summary>
internal sealed record TimeStrip(DateOnly First, DateOnly Last, IReadOnlyList<EventMark> Marks)
{
    public const double Width = 720;
    private const double Margin = 28;

    public TimeScale Scale { get; } = new(First, Last, Margin, Width - Margin);

    public Lanes Lanes { get; } = Lanes.Of(Marks, new(First, Last, Margin, Width - Margin));

    private int Months => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    /// <param name="marks">In order of their first day, not empty.</param>
    public static IReadOnlyList<TimeStrip> Of(IReadOnlyList<EventMark> marks)
    {
        var last = marks.Max(mark => mark.To);
        return [.. Broken(new(FirstOfMonth(marks[0].From), LastOfMonth(last), marks))];
    }

    /// <summary>Years or months; in a strip of few months, days.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks() => Months > 2 ? Scale.Ticks() : Scale.Ticks().Concat(
        Enumerable.Range(0, Last.DayNumber - First.DayNumber).Select(First.AddDays).Where(day => day.Day % 7 == 1 && day.Day is > 1 and < 29).Select(day => (day, day.Day.ToString(CultureInfo.InvariantCulture))));

    private static IEnumerable<TimeStrip> Broken(TimeStrip strip) =>
        strip.Lanes.Left.Count == 0 || strip.Months == 1 || strip.Break() is not { } at ? [strip] : [.. Broken(strip.Part(strip.First, at.AddDays(-1))), .. Broken(strip.Part(at, strip.Last))];

    private TimeStrip Part(DateOnly first, DateOnly last) => new(first, last, [.. Marks.Where(mark => mark.From >= first && mark.From <= last)]);

    /// <summary>The month that parts the events most evenly, rather the first one of a year; null when all begin in one month.</summary>
    private DateOnly? Break() => Enumerable.Range(1, Months - 1).Select(First.AddMonths)
        .Select(month => (Month: month, Before: Marks.Count(mark => mark.From < month)))
        .Where(part => part.Before > 0 && part.Before < Marks.Count)
        .OrderBy(part => Math.Abs(Marks.Count - (2 * part.Before)) + (part.Month.Month == 1 ? 0 : Marks.Count / 4))
        .Select(part => (DateOnly?)part.Month).FirstOrDefault();

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
