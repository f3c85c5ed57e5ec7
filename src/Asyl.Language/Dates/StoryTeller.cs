namespace Asyl.Language.Dates;

/// <summary>Moves the story on with each date that is told. What looks forward, looks back from the story, or stands aside moves nothing.</summary>
internal sealed class StoryTeller(Story story, Edtf published)
{
    private const int Reach = 30;

    /// <summary>The same expression, in the era that the story is at.</summary>
    public TimeExpression InEra(TimeExpression expression) => story.InEra(expression);

    public void Tell(Occurrence occurrence, Edtf date)
    {
        if (!date.IsKnown && occurrence.Expression is not CalendarExpression { Month: > 0 } && IsFromPublication(occurrence.Expression))
            story.ComeBack();
        if (!date.IsKnown || occurrence.Tense == Tense.Future || IsAside(occurrence))
            return;
        var expression = occurrence.Expression is RangeExpression range ? range.Last : occurrence.Expression;
        if (expression is OffsetExpression { Direction: "earlier" or "before" } or UnitExpression { Shift: "previous" } or LengthExpression)
            return;
        if (expression is UnitExpression { Unit: "D" } && date.IsApproximate && !date.IsDay)
            return;
        if (expression is CalendarExpression { HasOwnYear: false } && occurrence.Tense == Tense.BeforePast)
            return;
        story.Tell(date, occurrence.Place);
        if (date.IsBounded && SaysYear(expression, date, occurrence))
            story.SayYear(date, occurrence.Place);
        else if (IsFromPublication(expression))
            story.ComeBack();
    }

    // "who had driven him from there on 8 January last year" is not where the telling stands.
    private static bool IsAside(Occurrence occurrence) => occurrence.Tense == Tense.BeforePast && IsInRelative(occurrence);

    private static bool IsInRelative(Occurrence occurrence)
    {
        var from = occurrence.Expression.From;
        for (var at = from - 1; at >= Math.Max(0, from - Reach) && !occurrence.Sentence.IsMark(at, ','); at--)
        {
            if (TenseWords.Find(occurrence.Sentence.Text(at)).Part == "relative")
                return true;
        }

        return false;
    }

    private bool SaysYear(TimeExpression expression, Edtf date, Occurrence occurrence) => expression switch
    {
        CalendarExpression { Month: 0, Season: "", Year: 0 } => false,
        CalendarExpression calendar => !IsAttribute(occurrence) && (calendar.HasOwnYear || calendar.Shift is "last" || IsOfStory(date)),
        FixedExpression => true,
        OffsetExpression { Direction: "ago" } or UnitExpression { Shift: "last", Unit: "Y" } => date.Last?.Year < published.First?.Year,
        OffsetExpression or UnitExpression { Shift: "following" or "that" } => story.Year.IsKnown,
        _ => false,
    };

    // A date that the story gave its year, this one or the next.
    private bool IsOfStory(Edtf date)
    {
        if (!published.IsKnown)
            return true;
        if (story.Year.Last is not { } told || date.Last is not { Year: var year })
            return false;
        return year == told.Year || (year == told.Year + 1 && year < published.First?.Year);
    }

    // "the May 2018 escape", "since 2014": the year belongs to the noun, or to where something began, not to what is told.
    private static bool IsAttribute(Occurrence occurrence)
    {
        var (sentence, expression) = (occurrence.Sentence, occurrence.Expression);
        if (sentence.IsLink(expression.From - 1, "since") || IsOfSubject(occurrence))
            return true;
        var isBeforeNoun = sentence.IsWord(expression.To) && !sentence.Is(expression.To, TimeWordKind.Link);
        return isBeforeNoun && sentence.IsLink(expression.From - 1, "the", "a");
    }

    // "the men who landed in 2019 were": a verb goes on behind the clause.
    private static bool IsOfSubject(Occurrence occurrence) =>
        TenseWords.Find(occurrence.Sentence.Text(occurrence.Expression.To)).Shows is "verb" or "past" && IsInRelative(occurrence);

    // Of an unknown publication nothing is told.
    private bool IsFromPublication(TimeExpression expression) => published.IsKnown && expression switch
    {
        CalendarExpression { Day: > 0, Month: 0 } => false,
        CalendarExpression { HasOwnYear: false, Shift: not ("following" or "that" or "the") } => true,
        UnitExpression { Shift: "last" or "this" or "next" or "past" } => true,
        OffsetExpression { Direction: "ago" } => true,
        _ => false,
    };
}
