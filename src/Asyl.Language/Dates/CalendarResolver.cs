namespace Asyl.Language.Dates;

/// <summary>
/// Gives names of the calendar their year. A stated year wins; then "last year" and its like; then tense: what is still to come looks forward from
/// publication, what is past goes with the story where the sentence carries it on, and else is the latest one not after publication.
/// </summary>
internal sealed class CalendarResolver(string text, Edtf published, Story story)
{
    private const int LeapYear = 2000;
    private const int Recent = 31;
    private const int Soon = 90;
    private const int HalfYear = 182;
    private const int LongTelling = 12;
    private const int ForwardMonths = 7;
    private const int NarrativeMonths = 2;

    public Edtf Resolve(CalendarExpression date, Occurrence occurrence)
    {
        var found = Locate(date, occurrence);
        if (!found.IsBounded && date is { Month: > 0, Year: 0 } && Days.InYear(date, LeapYear).IsKnown)
            return Edtf.Yearless(date.Month, date.Day);
        return date.Part.Length > 0 ? found.Approximately() : found;
    }

    private Edtf Locate(CalendarExpression date, Occurrence occurrence)
    {
        if (date.Year != 0)
            return Days.InYear(date, date.Year);
        if (date is { Day: > 0, Month: 0 })
            return new DayOfMonth(published, story).Resolve(date, occurrence);
        if (date.YearShift.Length > 0)
            return InShiftedYear(date);
        if (date is { Month: 0, Season: "", Holiday: "" })
            return new WeekdayResolver(published, story).Resolve(date, occurrence);
        if (date.Shift.Length == 0)
            return WithoutYear(date, occurrence);
        var shifted = Shifted(date);
        var isOfStory = date.Shift == "last" && !shifted.IsBounded && StoryThread.GoesOn(occurrence, story, text);
        return isOfStory ? LastInStory(date, shifted) : shifted;
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
        "last" => Anchored.On(published, day => Recurrence.LastNamed(date, day)),
        "next" => Anchored.On(published, day => NextNamed(date, day)),
        "this" => Anchored.On(published, day => Days.InYear(date, day.Year)),
        "following" => Anchored.On(story.Now, day => Recurrence.NextFrom(date, day)),
        "previous" => Anchored.On(story.Now, day => Recurrence.LatestTo(date, day)),
        "that" when InOwnStory(date) is { IsKnown: true } own => own,
        _ => Anchored.On(story.Now.IsKnown ? story.Now : published, day => Recurrence.LatestTo(date, day)),
    };

    // "next summer" is not the one that has begun.
    private static Edtf NextNamed(CalendarExpression date, DateOnly day)
    {
        var next = Recurrence.NextFrom(date, day.AddDays(1));
        return next.First <= day ? Days.InYear(date, day.Year + 1) : next;
    }

    // "that November": the first one of the story that has come when one reads of it.
    private Edtf InOwnStory(CalendarExpression date)
    {
        var next = story.Now.First is { } told ? Recurrence.NextFrom(date, told) : Edtf.Unknown;
        return next.First > published.Last ? Edtf.Unknown : next;
    }

    // Publication is not known well, but the story goes on: then its next one, when that fits.
    private Edtf LastInStory(CalendarExpression date, Edtf shifted)
    {
        var next = story.Year.First is { } from ? Recurrence.NextFrom(date, from) : Edtf.Unknown;
        return next.IsKnown && shifted.Overlaps(next) ? next : shifted;
    }

    private Edtf WithoutYear(CalendarExpression date, Occurrence occurrence)
    {
        if (!published.IsKnown && story.Year.IsKnown)
            return InNarrative(date, occurrence);
        if (occurrence.Tense == Tense.Future)
            return Anchored.On(published, day => Recurrence.NextFrom(date, day));
        if (occurrence.Tense == Tense.AfterPast)
            return AfterStory(date, occurrence);
        var latest = Anchored.On(published, day => Recurrence.LatestTo(date, day));
        var goesOn = StoryThread.GoesOn(occurrence, story, text) && !HasComeBack(occurrence);
        if (!goesOn && !IsAllThereIs(occurrence))
            return occurrence.Tense == Tense.Unclear ? Nearest(date, latest) : latest;
        var told = InStory(date, occurrence, latest);
        var isFarther = occurrence.Place.Paragraph != story.YearParagraph || (told.Last < story.Year.First && occurrence.Tense != Tense.BeforePast);
        var isToCome = told.First > published.Last;
        return told.IsKnown && !isToCome && !(isFarther && IsRecent(latest)) ? told : latest;
    }

    // "She has an office there, which in August …": the telling is at today again.
    private bool HasComeBack(Occurrence occurrence) =>
        occurrence.Place.Sentence != story.YearSentence && TenseReader.IsOfNow(occurrence.Sentence, occurrence.Expression.From);

    // Nobody knows when this was published: a year said not long before is all there is to go by.
    private bool IsAllThereIs(Occurrence occurrence) =>
        !published.IsKnown && story.Year.IsKnown && occurrence.Place.Sentence - story.YearSentence <= LongTelling;

    private bool IsRecent(Edtf latest) => published.IsDay && latest.Last >= published.First!.Value.AddDays(-Recent);

    // Nobody knows when this was published: the year told last goes on, over the new year too when the gap is small.
    private Edtf InNarrative(CalendarExpression date, Occurrence occurrence)
    {
        var from = story.Year.First!.Value;
        if (occurrence.Tense == Tense.BeforePast)
            return Recurrence.LatestTo(date, from);
        var same = Days.InYear(date, from.Year);
        if (same.Last >= from)
            return same;
        var next = Recurrence.NextFrom(date, from);
        return next.First <= from.AddMonths(NarrativeMonths) ? next : same;
    }

    private Edtf AfterStory(CalendarExpression date, Occurrence occurrence)
    {
        var next = story.IsFresh(occurrence.Place) && story.Now.First is { } told ? Recurrence.NextFrom(date, told) : Edtf.Unknown;
        if (next.IsKnown && !(next.First > published.Last?.AddDays(HalfYear)))
            return next;
        return Nearest(date, Anchored.On(published, day => Recurrence.LatestTo(date, day)), published.IsDay ? HalfYear : int.MaxValue);
    }

    // No verb tells: the latest, unless the next one is much nearer.
    private Edtf Nearest(CalendarExpression date, Edtf latest, int near = Soon)
    {
        if (published.First is not { } day || !published.IsDay && near != int.MaxValue)
            return latest;
        var next = Anchored.On(published, each => Recurrence.NextFrom(date, each));
        return near == int.MaxValue || (next.First is { } first && first.DayNumber - day.DayNumber <= near) ? next : latest;
    }

    // The story goes forward, over the new year too when the gap is small; a pluperfect may go back, and a new paragraph to what is not the latest.
    private Edtf InStory(CalendarExpression date, Occurrence occurrence, Edtf latest)
    {
        if (story.Year.First is not { } from)
            return Edtf.Unknown;
        if (occurrence.Tense == Tense.BeforePast)
            return Recurrence.LatestTo(date, from);
        var same = Days.InYear(date, from.Year);
        var next = Recurrence.NextFrom(date, from);
        var goesBack = occurrence.Place.Paragraph != story.YearParagraph && occurrence.Expression.From > 1 && next != latest;
        if (same.Last >= from || goesBack)
            return same;
        return next.First <= from.AddMonths(ForwardMonths) && !(next.First > published.Last) ? next : same;
    }
}
