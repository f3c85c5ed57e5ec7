namespace Asyl.Language.Dates;

/// <summary>
/// Gives a weekday its day: the last one up to publication, the next one from it when the verb looks forward, or the next one of the story.
/// </summary>
internal sealed class WeekdayResolver(Edtf published, Story story)
{
    public Edtf Resolve(CalendarExpression date, Occurrence occurrence)
    {
        var weekday = date.Weekday;
        if (weekday == 0)
            return Edtf.Unknown;
        if (date.Week is { } week)
            return InWeek(weekday, week, occurrence);
        return date.Shift switch
        {
            "last" => Anchored.On(published, day => Back(day.AddDays(-1), weekday)),
            "next" => Anchored.On(published, day => Edtf.Day(Ahead(day.AddDays(1), weekday))),
            "the" when story.Now.IsDay && LooksBack(occurrence) => Edtf.Day(BackDay(story.Now.First!.Value.AddDays(-1), weekday)),
            "following" or "the" when story.Now.IsDay => Edtf.Day(Ahead(story.Now.First!.Value.AddDays(1), weekday)),
            "previous" when story.Now.IsDay => Edtf.Day(BackDay(story.Now.First!.Value.AddDays(-1), weekday)),
            "that" when story.Now.IsDay && Days.Weekday(story.Now.First!.Value) == weekday => story.Now,
            _ => Plain(weekday, occurrence),
        };
    }

    // "this week" may be cut at publication, but it is a whole one here.
    private Edtf InWeek(int weekday, UnitExpression week, Occurrence occurrence) =>
        new UnitResolver(published, story).Resolve(week, occurrence).First is { } first && Days.Unit(first, "W", 0).First is { } monday
            ? Edtf.Day(monday.AddDays(weekday - 1))
            : Edtf.Unknown;

    private Edtf Plain(int weekday, Occurrence occurrence)
    {
        if (LooksBack(occurrence) && story.Now.IsDay && story.IsFresh(occurrence.Place))
            return Back(story.Now.First!.Value, weekday);
        if (occurrence.Tense is Tense.Future or Tense.AfterPast)
            return Anchored.On(published, day => Edtf.Day(Ahead(day, weekday)));
        return Anchored.On(published, day => Back(day, weekday));
    }

    private static bool LooksBack(Occurrence occurrence) =>
        occurrence.Tense == Tense.BeforePast || TenseReader.IsBehindHad(occurrence.Sentence, occurrence.Expression.From);

    private static Edtf Back(DateOnly day, int weekday) => Edtf.Day(BackDay(day, weekday));

    private static DateOnly BackDay(DateOnly day, int weekday) => day.DayNumber < 14 ? day : day.AddDays(-((Days.Weekday(day) - weekday + 7) % 7));

    private static DateOnly Ahead(DateOnly day, int weekday) => day.Year > 9998 ? day : day.AddDays((weekday - Days.Weekday(day) + 7) % 7);
}
