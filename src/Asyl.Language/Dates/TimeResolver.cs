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
        OffsetExpression { Base: CalendarExpression date } offset => OffsetResolver.From(offset, calendar.Resolve(date, occurrence)),
        OffsetExpression offset => offsets.Resolve(offset, occurrence),
        LengthExpression { IsBehindIn: true } length when occurrence.Tense == Tense.Future =>
            OffsetResolver.From(new(length.Count, length.Unit, "hence"), published),
        RangeExpression range => ResolveRange(range, occurrence),
        _ => Edtf.Unknown,
    };

    private Edtf ResolveRange(RangeExpression range, Occurrence occurrence)
    {
        var first = Resolve(occurrence with { Expression = range.First });
        if (range.Last is CalendarExpression { HasOwnYear: false, Weekday: 0 } open && first.First is { } start)
        {
            var next = Recurrence.NextFrom(open, start);
            return next.IsKnown ? Edtf.Between(first, next) : first;
        }

        var last = Resolve(occurrence with { Expression = range.Last });
        return first.IsKnown && last.IsKnown && !(first.First > last.Last) ? Edtf.Between(first, last) : Edtf.Unknown;
    }
}
