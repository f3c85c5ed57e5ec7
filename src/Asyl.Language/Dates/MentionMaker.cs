namespace Asyl.Language.Dates;

/// <summary>Makes the mention of an expression in its place: its EDTF, its TIMEX3, its other reading, and the ends of a range.</summary>
internal sealed class MentionMaker(string text, Edtf published, Story story)
{
    private readonly TimeResolver resolver = new(text, published, story);
    private readonly TimexWriter writer = new(story);
    private readonly SecondReadings second = new(published, story);

    public DateMention Make(Occurrence occurrence)
    {
        if (occurrence.Expression is not RangeExpression range)
            return Make(occurrence, resolver.Resolve(occurrence));
        var (first, last) = resolver.ResolveEnds(range, occurrence);
        return Make(occurrence, TimeResolver.Join(first, last)) with
        {
            Ends = [Make(occurrence with { Expression = range.First }, first), Make(occurrence with { Expression = range.Last }, last)],
        };
    }

    private DateMention Make(Occurrence occurrence, Edtf date)
    {
        var (type, value) = writer.Write(occurrence.Expression, date);
        var span = occurrence.Sentence.SpanOf(occurrence.Expression.From, occurrence.Expression.To);
        return new(span, span.In(text), date, type, value)
        {
            Other = second.Of(occurrence, date),
            LacksMonth = occurrence.Expression is CalendarExpression { Day: > 0, Month: 0 },
        };
    }
}
