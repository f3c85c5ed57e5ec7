namespace Asyl.Language.Dates;

/// <summary>Says what "last week", "the past three months" or "the same day" means.</summary>
internal sealed class UnitResolver(Edtf published, Story story)
{
    public Edtf Resolve(UnitExpression unit, Occurrence occurrence)
    {
        var found = unit.Shift switch
        {
            "last" => Anchored.On(published, day => Days.Unit(day, unit.Unit, -unit.Count)),
            "nearest" => Anchored.On(published, day => Nearest(day, occurrence)),
            "past" => Anchored.On(published, day => Stretch(day, unit, -1)),
            "next" when unit.Count > 1 && unit.Unit != "D" || unit.IsFuzzy => Anchored.On(published, day => Stretch(day, unit, 1)),
            "next" => Anchored.On(published, day => Days.Unit(day, unit.Unit, unit.Count)),
            "following" when unit.Count == 1 && !unit.IsFuzzy => OfStory(unit.Unit, 1),
            "previous" when unit.Count == 1 && !unit.IsFuzzy => OfStory(unit.Unit, -1),
            "this" when !published.IsKnown && unit.Count == 1 => OfStory(unit.Unit, 0),
            "this" => This(unit, occurrence),
            "that" when unit.Part.Length > 0 && (occurrence.Tense == Tense.Future || !story.Now.IsKnown) =>
                Anchored.On(published, day => Days.Unit(day, unit.Unit, 0)),
            "that" when unit.Count == 1 => OfStory(unit.Unit, 0),
            _ => Edtf.Unknown,
        };
        return unit.Part is not ("" or "WHOLE") ? found.Approximately() : found;
    }

    // This week is over as far as publication when one tells of it, and to come when one looks forward.
    private Edtf This(UnitExpression unit, Occurrence occurrence)
    {
        var whole = Anchored.On(published, day => Days.Unit(day, unit.Unit, 0));
        if (unit.Unit != "W" || !published.IsDay)
            return whole;
        return occurrence.Tense is Tense.Future or Tense.AfterPast ? Edtf.Days(published.First, whole.Last) : Edtf.Days(whole.First, published.First);
    }

    // "at the weekend": the one to come, or the last one that has begun.
    private static Edtf Nearest(DateOnly day, Occurrence occurrence)
    {
        var own = Days.Unit(day, "WE", 0);
        return occurrence.Tense is Tense.Future or Tense.AfterPast || own.First <= day ? own : Days.Unit(day, "WE", -1);
    }

    private Edtf OfStory(string unit, int shift)
    {
        if (!story.Now.IsBounded)
            return Edtf.Unknown;
        if (unit == "D" && shift == 0)
            return story.Now;
        // The day after some day of May is about May.
        if (unit == "D" && !story.Now.IsDay && !story.Now.IsInterval)
            return story.Now.Approximately();
        var (first, last) = (Days.Unit(story.Now.First!.Value, unit, shift), Days.Unit(story.Now.Last!.Value, unit, shift));
        return first == last ? first : Edtf.Unknown;
    }

    private static Edtf Stretch(DateOnly day, UnitExpression unit, int direction)
    {
        var count = unit.IsFuzzy ? Fuzzy.Most(unit.Unit) : unit.Count;
        if (Days.Add(day, direction * count, unit.Unit) is not { } other)
            return Edtf.Unknown;
        return direction < 0 ? Edtf.Days(other, day) : Edtf.Days(day, other);
    }
}
