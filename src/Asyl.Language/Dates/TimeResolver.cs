namespace Asyl.Language.Dates;

/// <summary>Says what an expression of time means in its place. Never guesses an anchor: without one the date is unknown.</summary>
internal sealed class TimeResolver(string text, Edtf published, Story story)
{
    private readonly CalendarResolver calendar = new(text, published, story);
    private readonly UnitResolver units = new(published, story);
    private readonly OffsetResolver offsets = new(text, published, story);

    public Edtf Resolve(Occurrence occurrence) => occurrence.Expression switch
    {
        FixedExpression date => date.Date,
        CalendarExpression date => calendar.Resolve(date, occurrence),
        UnitExpression unit => units.Resolve(unit, occurrence),
        OffsetExpression { Base: { } date } offset => OffsetResolver.From(offset, Resolve(occurrence with { Expression = date })),
        OffsetExpression offset => offsets.Resolve(offset, occurrence),
        LengthExpression { IsBehindIn: true } length when occurrence.Tense == Tense.Future => OffsetResolver.From(Hence(length.Quantity), published),
        ClockExpression { Date: { } day } => Resolve(occurrence with { Expression = day }),
        ClockExpression time => OfStory(time, occurrence),
        SpanExpression { Start: not ClockExpression } span => Stretch(span, Resolve(occurrence with { Expression = span.Start })),
        SpanExpression { Start: { } time } => Resolve(occurrence with { Expression = time }),
        NthExpression nth => Nth.In(Resolve(occurrence with { Expression = nth.Whole }), nth.Number, nth.Unit),
        RangeExpression range when ResolveEnds(range, occurrence) is var (first, last) => Join(first, last),
        _ => Edtf.Unknown,
    };

    // "in the afternoon", "at 8 a.m." of the day told just before; "at night" is any.
    private Edtf OfStory(ClockExpression time, Occurrence occurrence)
    {
        var (from, place) = (occurrence.Expression.From, occurrence.Place);
        if (!story.Now.IsDay || !story.IsFresh(place) || (time.IsPart && !occurrence.Sentence.IsLink(from, "the")))
            return Edtf.Unknown;
        var isNext = occurrence.Tense is Tense.Future or Tense.AfterPast && time.Clock == "TMO";
        return isNext ? Days.Unit(story.Now.First!.Value, "D", 1) : story.Now;
    }

    // "in three weeks" looks forward behind a verb that does.
    private static OffsetExpression Hence(Quantity length) => new(length.Whole.Count, length.Whole.Unit, "hence") { IsFuzzy = length.IsFuzzy };

    private static Edtf Stretch(SpanExpression span, Edtf start)
    {
        if (!start.IsDay || span.Length.Quantity.IsFuzzy)
            return Edtf.Unknown;
        var (count, unit) = span.Length.Quantity.Whole;
        return Days.Add(start.First!.Value, count, unit) is { } end && end > start.First
            ? Edtf.Days(start.First, end.AddDays(-1))
            : Edtf.Unknown;
    }

    public (Edtf First, Edtf Last) ResolveEnds(RangeExpression range, Occurrence occurrence)
    {
        var first = Resolve(occurrence with { Expression = range.First });
        return range.Last is CalendarExpression { HasOwnYear: false, Weekday: 0 } open && first.First is { } start
            ? (first, Recurrence.NextFrom(open, start))
            : (first, Resolve(occurrence with { Expression = range.Last }));
    }

    /// <summary>From the one to the other; unknown when either is, or when they run backwards.</summary>
    public static Edtf Join(Edtf first, Edtf last) =>
        first.IsKnown && last.IsKnown && !(first.First > last.Last) ? Edtf.Between(first, last) : Edtf.Unknown;
}
