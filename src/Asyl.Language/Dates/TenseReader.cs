namespace Asyl.Language.Dates;

/// <summary>Tells the tense around an expression of time: of the nearest verb group before it in the sentence, else of the first behind it.</summary>
internal static class TenseReader
{
    private const int Reach = 30;
    private const int GroupLength = 4;
    private const int Fronted = 2;

    public static Tense Read(TimeSentence sentence, TimeExpression expression)
    {
        if (IsAhead(sentence, expression.From) || IsSetFor(sentence, expression.From))
            return Tense.Future;
        var before = Before(sentence, expression.From);
        if (!sentence.IsLink(expression.From - 1, "until"))
            return before != Tense.Unclear ? before : Behind(sentence, expression.To);
        if (before == Tense.Unclear && expression.From <= Fronted)
            before = Behind(sentence, expression.To);
        // A deadline lies ahead of whoever tells, or of the story.
        return before is Tense.Unclear or Tense.Future ? Tense.Future : Tense.AfterPast;
    }

    private static Tense Before(TimeSentence sentence, int from)
    {
        for (var at = from - 1; at >= Math.Max(0, from - Reach); at--)
        {
            if (ReadAt(sentence, at) is var tense and not Tense.Unclear)
                return tense;
        }

        return Tense.Unclear;
    }

    private static Tense Behind(TimeSentence sentence, int to)
    {
        for (var at = to; at < Math.Min(sentence.Count, to + Reach); at++)
        {
            if (ReadAt(sentence, at) is var tense and not Tense.Unclear)
                return tense;
        }

        return Tense.Unclear;
    }

    // "the hearing is on 4 October".
    private static bool IsSetFor(TimeSentence sentence, int at) =>
        Part(sentence, at - 2) == "be" && (sentence.IsLink(at - 1, "on") || sentence.IsLink(at - 1, "in"));

    // "ahead of the June 9 vote".
    private static bool IsAhead(TimeSentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 5); before--)
        {
            if (Part(sentence, before) == "ahead")
                return true;
        }

        return false;
    }

    private static Tense ReadAt(TimeSentence sentence, int at) => Shown(sentence, at) switch
    {
        "future" => Tense.Future,
        "planned" => IsBehindWas(sentence, at) ? Tense.AfterPast : Tense.Future,
        "then" => Tense.AfterPast,
        "pluperfect" => Tense.BeforePast,
        "past" => AfterWas(sentence, at),
        "verb" => Group(sentence, at),
        _ => Tense.Unclear,
    };

    // "expected on Friday", but "was expected on Friday", "had been scheduled".
    private static bool IsBehindWas(TimeSentence sentence, int at) => Part(sentence, at - 1) is "was" or "been" || Part(sentence, at - 2) == "was";

    // "was to be flown on 19 September" looks forward from then.
    private static Tense AfterWas(TimeSentence sentence, int at) =>
        Part(sentence, at) == "was" && Part(sentence, at + 1) is "infinitive" or "due" ? Tense.AfterPast : Tense.Past;

    // A participle takes its tense from the words before it: "will be heard", "had been arrested", "is to be heard".
    private static Tense Group(TimeSentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - GroupLength); before--)
        {
            var shown = Shown(sentence, before);
            if (Part(sentence, before) == "infinitive" && before < at - 1)
                return Shown(sentence, before - 1) == "past" ? Tense.AfterPast : Tense.Future;
            if (shown is "future" or "then" or "pluperfect" or "past")
                return ReadAt(sentence, before);
            if (shown == "verb" || !sentence.IsWord(before))
                break;
        }

        return Tense.Past;
    }

    private static string Shown(TimeSentence sentence, int at) => TenseWords.Find(sentence.Text(at)).Shows;

    private static string Part(TimeSentence sentence, int at) => TenseWords.Find(sentence.Text(at)).Part;
}
