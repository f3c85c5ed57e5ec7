namespace Asyl.Language.Dates;

/// <summary>Counts units from publication, from the story, or from the day of an event told before.</summary>
internal sealed class OffsetResolver(string text, Edtf published, Story story)
{
    private const int StemLength = 5;
    private const int LongestAnchor = 31;
    private const int ShortWhile = 4;
    private const int LongestSentence = 2000;

    public Edtf Resolve(OffsetExpression offset, Occurrence occurrence)
    {
        if (offset.Direction is "ago" or "hence")
            return From(offset, published);
        if (offset.EventNoun.Length > 0)
            return From(offset, DayOf(offset.EventNoun));
        return From(offset, occurrence.IsApposed ? story.Before : story.Now);
    }

    public static Edtf From(OffsetExpression offset, Edtf anchor)
    {
        if (!anchor.IsKnown)
            return Edtf.Unknown;
        if (offset.Unit is "H" or "MIN" or "S")
            return anchor.IsDay ? anchor : Edtf.Unknown;
        var isFine = offset.Unit is "D" or "W" or "FN";
        if (isFine && !offset.IsFuzzy && offset.Direction is not ("ago" or "hence") && anchor is { IsDay: false, IsBounded: true, IsInterval: false })
            return Blurred(offset, anchor);
        // Days counted from some day of a long time say nothing.
        if (isFine && anchor is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber > LongestAnchor)
            return Edtf.Unknown;
        return Anchored.On(anchor, day => Count(offset, day));
    }

    // Counted from some day of a month or a year: a short while leaves it about where it was.
    private static Edtf Blurred(OffsetExpression offset, Edtf anchor)
    {
        var (first, last) = (anchor.First!.Value, anchor.Last!.Value);
        var count = offset.IsBackwards ? -offset.Count : offset.Count;
        if (Days.Add(first, count, offset.Unit) is not { } from || Days.Add(last, count, offset.Unit) is not { } to)
            return Edtf.Unknown;
        if (Math.Abs(from.DayNumber - first.DayNumber) * ShortWhile <= last.DayNumber - first.DayNumber)
            return anchor.Approximately();
        var unit = first.Month == last.Month ? "M" : "Y";
        return Edtf.Between(Days.Unit(from, unit, 0), Days.Unit(to, unit, 0));
    }

    private static Edtf Count(OffsetExpression offset, DateOnly day)
    {
        var direction = offset.IsBackwards ? -1 : 1;
        if (offset.IsFuzzy)
            return Stretch(offset, day, direction);
        if (Days.Add(day, direction * offset.Count, offset.Unit) is not { } moved)
            return Edtf.Unknown;
        var unit = offset.Precision.Length > 0 ? offset.Precision : offset.Unit;
        return unit is "D" or "W" or "FN" or "WE" ? Edtf.Day(moved) : Days.Unit(moved, unit is "Q" ? "M" : unit is "DEC" or "CEN" ? "Y" : unit, 0);
    }

    private static Edtf Stretch(OffsetExpression offset, DateOnly day, int direction)
    {
        var near = Days.Add(day, direction * Fuzzy.Least, offset.Unit);
        var far = Days.Add(day, direction * Fuzzy.Most(offset.Unit), offset.Unit);
        if (near is null || far is null)
            return Edtf.Unknown;
        var unit = offset.Unit is "M" or "Y" ? offset.Unit : "D";
        var (a, b) = (Days.Unit(near.Value, unit, 0), Days.Unit(far.Value, unit, 0));
        return direction < 0 ? Edtf.Between(b, a) : Edtf.Between(a, b);
    }

    // "eight days after the arrest": the latest date told in a sentence that speaks of an arrest.
    private Edtf DayOf(string noun)
    {
        var stem = noun.AsSpan(0, Math.Min(StemLength, noun.Length));
        for (var i = story.Told.Count - 1; i >= 0; i--)
        {
            var (date, place) = story.Told[i];
            var isRepeated = i + 1 < story.Told.Count && story.Told[i + 1].Place.Sentence == place.Sentence;
            var sentence = text.AsSpan(place.Span.Start, Math.Min(place.Span.Length, LongestSentence));
            if (!isRepeated && sentence.Contains(stem, StringComparison.OrdinalIgnoreCase))
                return date;
        }

        return Edtf.Unknown;
    }
}
