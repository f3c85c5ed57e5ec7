namespace Asyl.Language.Dates;

/// <summary>
/// Gives names of the calendar their year. A stated year wins; then "last year" and its like; then tense: what is still to come looks forward from
/// publication, what is past goes with the story where the sentence carries it on, and else is the latest one not after publication.
/// </summary>
internal sealed class CalendarResolver(string text, Edtf published, Story story)
{
    private const int WeekdayCycle = 28;
    private const int Recent = 31;
    private const int Soon = 90;
    private const int HalfYear = 182;
    private const int LongTelling = 12;
    private const int ForwardMonths = 7;
    internal const int LastGapMonths = 3;

    public Edtf Resolve(CalendarExpression date, Occurrence occurrence)
    {
        var found = Locate(date, occurrence);
        return date.Part.Length > 0 ? found.Approximately() : found;
    }

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

    private static Edtf LatestTo(CalendarExpression date, DateOnly day)
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

    private Edtf Locate(CalendarExpression date, Occurrence occurrence)
    {
        if (date.Year > 0)
            return Days.InYear(date, date.Year);
        if (date.YearShift.Length > 0)
            return InShiftedYear(date);
        if (date is { Month: 0, Season: "" })
            return new WeekdayResolver(published, story).Resolve(date, occurrence);
        if (date.Shift.Length == 0)
            return WithoutYear(date, occurrence);
        var shifted = Shifted(date);
        return date.Shift == "last" && !shifted.IsBounded && StoryThread.GoesOn(occurrence, story, text) ? LastInStory(date, shifted) : shifted;
    }

    private Edtf InShiftedYear(CalendarExpression date)
    {
        var (anchor, years) = date.YearShift switch
        {
            "last" => (published, -1),
            "this" => (published, 0),
            "next" => (published, 1),
            "following" => (story.Now, 1),
            "previous" => (story.Now, -1),
            _ => (story.Now, 0),
        };
        return Anchored.On(anchor, day => Days.InYear(date, day.Year + years));
    }

    private Edtf Shifted(CalendarExpression date) => date.Shift switch
    {
        "last" => Anchored.On(published, day => LastNamed(date, day)),
        "next" => Anchored.On(published, day => NextFrom(date, day.AddDays(1)) is var next && next.First <= day ? Days.InYear(date, day.Year + 1) : next),
        "this" => Anchored.On(published, day => Days.InYear(date, day.Year)),
        "following" => Anchored.On(story.Now, day => NextFrom(date, day)),
        "previous" => Anchored.On(story.Now, day => LatestTo(date, day)),
        _ => Anchored.On(story.Now.IsKnown ? story.Now : published, day => LatestTo(date, day)),
    };

    // "last April": the latest that is over, but one of this same year only when three months have passed since; before that one says
    // "in April", and "last" keeps it apart from this year's.
    internal static Edtf LastNamed(CalendarExpression date, DateOnly day)
    {
        var found = LatestTo(date, day);
        while (found.Last >= day && found.First is { Year: > 2 } first)
            found = LatestTo(date, first.AddDays(-1));
        var isTooNear = found.First?.Year == day.Year && found.Last is { } last && last.AddMonths(LastGapMonths) > day;
        return isTooNear ? LatestTo(date, found.First!.Value.AddDays(-1)) : found;
    }

    // Publication is not known well, but the story goes on: then its next one, when that fits.
    private Edtf LastInStory(CalendarExpression date, Edtf shifted)
    {
        var next = story.Year.First is { } from ? NextFrom(date, from) : Edtf.Unknown;
        return next.IsKnown && shifted.Overlaps(next) ? next : shifted;
    }

    private Edtf WithoutYear(CalendarExpression date, Occurrence occurrence)
    {
        if (occurrence.Tense == Tense.Future)
            return Anchored.On(published, day => NextFrom(date, day));
        if (occurrence.Tense == Tense.AfterPast)
            return AfterStory(date, occurrence);
        var latest = Anchored.On(published, day => LatestTo(date, day));
        if (!StoryThread.GoesOn(occurrence, story, text) && !IsAllThereIs(occurrence))
            return occurrence.Tense == Tense.Unclear ? Nearest(date, latest) : latest;
        var told = InStory(date, occurrence);
        var isFarther = occurrence.Place.Paragraph != story.YearParagraph || (told.Last < story.Year.First && occurrence.Tense != Tense.BeforePast);
        return told.IsKnown && !(told.First > published.Last) && !(isFarther && IsRecent(latest)) ? told : latest;
    }

    // Nobody knows when this was published: a year said not long before is all there is to go by.
    private bool IsAllThereIs(Occurrence occurrence) =>
        !published.IsKnown && story.Year.IsKnown && occurrence.Place.Sentence - story.YearSentence <= LongTelling;

    private bool IsRecent(Edtf latest) => published.IsDay && latest.Last >= published.First!.Value.AddDays(-Recent);

    private Edtf AfterStory(CalendarExpression date, Occurrence occurrence)
    {
        var isFresh = story.Now.IsKnown && story.Told.Count > 0 && occurrence.Place.Sentence - story.Told[^1].Place.Sentence <= 2;
        if (isFresh && story.Now.First is { } told)
            return NextFrom(date, told);
        return Nearest(date, Anchored.On(published, day => LatestTo(date, day)), published.IsDay ? HalfYear : int.MaxValue);
    }

    // No verb tells: the latest, unless the next one is much nearer.
    private Edtf Nearest(CalendarExpression date, Edtf latest, int near = Soon)
    {
        if (published.First is not { } day || !published.IsDay && near != int.MaxValue)
            return latest;
        var next = Anchored.On(published, each => NextFrom(date, each));
        return near == int.MaxValue || (next.First is { } first && first.DayNumber - day.DayNumber <= near) ? next : latest;
    }

    // The story goes forward, over the new year too when the gap is small; a pluperfect or a new paragraph may go back.
    private Edtf InStory(CalendarExpression date, Occurrence occurrence)
    {
        if (story.Year.First is not { } from)
            return Edtf.Unknown;
        if (occurrence.Tense == Tense.BeforePast)
            return LatestTo(date, from);
        var same = Days.InYear(date, from.Year);
        if (same.Last >= from || (occurrence.Place.Paragraph != story.YearParagraph && occurrence.Expression.From > 1))
            return same;
        var next = NextFrom(date, from);
        return next.First <= from.AddMonths(ForwardMonths) && !(next.First > published.Last) ? next : same;
    }
}
