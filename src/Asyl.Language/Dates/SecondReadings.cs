namespace Asyl.Language.Dates;

/// <summary>
/// Finds what else a name of the calendar without its year may mean, where the rules that chose one reading could err. Asked before the story
/// moves on.
/// </summary>
internal sealed class SecondReadings(Edtf published, Story story)
{
    private const int UndecidedMonths = 5;
    private const int LongTelling = 12;

    /// <summary>The other reading; null when a year is said, when nothing is known of publication, or when both are the same.</summary>
    public OtherReading? Of(Occurrence occurrence, Edtf chosen)
    {
        if (!published.IsDay || !chosen.IsBounded)
            return null;
        if (occurrence.Expression is not CalendarExpression { HasOwnYear: false } date || date is { Month: 0, Season: "" })
            return null;
        var other = date.Shift switch
        {
            "last" => OfLast(date, chosen),
            "" => OfPlain(date, occurrence, chosen),
            _ => null,
        };
        return other is null || !other.Date.IsKnown || other.Date.First == chosen.First ? null : other;
    }

    private OtherReading? OfLast(CalendarExpression date, Edtf chosen)
    {
        var day = published.First!.Value;
        var latest = Recurrence.LatestTo(date, day);
        if (latest is not { First: { Year: > 2 } first, Last: { } last })
            return null;
        if (last >= day || last.AddMonths(UndecidedMonths) < day)
            return null;
        return first == chosen.First
            ? new(Recurrence.LatestTo(date, first.AddDays(-1)), OtherReadingReason.YearBefore)
            : new(latest, OtherReadingReason.LatestOne);
    }

    private OtherReading? OfPlain(CalendarExpression date, Occurrence occurrence, Edtf chosen)
    {
        var day = published.First!.Value;
        if (occurrence.Tense == Tense.Unclear)
            return new(chosen.First > day ? Recurrence.LatestTo(date, day) : Recurrence.NextFrom(date, day), OtherReadingReason.TenseUnclear);
        if (occurrence.Tense == Tense.Future)
            return null;
        var latest = Recurrence.LatestTo(date, day);
        if (latest.First != chosen.First)
            return new(latest, OtherReadingReason.StoryIsOver);
        if (story.Year.First is not { } told || occurrence.Place.Sentence - story.YearSentence > LongTelling)
            return null;
        var same = Days.InYear(date, told.Year);
        return same.IsKnown && !(same.First > day) ? new(same, OtherReadingReason.StoryGoesOn) : null;
    }
}
