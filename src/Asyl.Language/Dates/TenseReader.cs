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
        var isDeadline = sentence.IsLink(expression.From - 1, "until");
        for (var at = expression.From - 1; at >= Math.Max(0, expression.From - Reach); at--)
        {
            if (ReadAt(sentence, at) is var tense && tense != Tense.Unclear)
                return isDeadline && tense != Tense.Future ? Tense.AfterPast : tense;
        }

        if (isDeadline && expression.From > Fronted)
            return Tense.Future;
        for (var at = expression.To; at < Math.Min(sentence.Count, expression.To + Reach); at++)
        {
            if (ReadAt(sentence, at) is var tense && tense != Tense.Unclear)
                return isDeadline && tense != Tense.Future ? Tense.AfterPast : tense;
        }

        return isDeadline ? Tense.Future : Tense.Unclear;
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
