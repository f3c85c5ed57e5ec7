namespace Asyl.Language.Dates;

/// <summary>Tells the tense around an expression of time: of the nearest verb group before it in the sentence, else of the first behind it.</summary>
internal static class TenseReader
{
    private const int Reach = 30;
    private const int GroupLength = 4;
    private const int Fronted = 2;
    private const int LimitReach = 6;

    public static Tense Read(TimeSentence sentence, TimeExpression expression)
    {
        if (IsAhead(sentence, expression.From) || IsSetFor(sentence, expression.From))
            return Tense.Future;
        var before = BeginsClause(sentence, expression.From) ? Tense.Unclear : Before(sentence, expression.From);
        if (!IsLimit(sentence, expression))
            return before != Tense.Unclear ? before : Behind(sentence, expression.To);
        // "By Friday he was gone."
        if (before == Tense.Unclear && expression.From <= Fronted && Behind(sentence, expression.To) is var told and not Tense.Unclear)
            return told == Tense.BeforePast ? Tense.Past : told;
        // A deadline lies ahead of whoever tells, or of the story.
        return before is Tense.Unclear or Tense.Future ? Tense.Future : Tense.AfterPast;
    }

    // "said that on Sunday".
    private static bool BeginsClause(TimeSentence sentence, int from) =>
        sentence.IsLink(from - 1, "on", "in") && sentence.Word(from - 2).HasMark("pronoun");

    // "until 11 March", "until the hearing on 11 March", "not to be moved before 11 March", "adjourned to 11 March".
    private static bool IsLimit(TimeSentence sentence, TimeExpression expression)
    {
        var at = expression.From - 1;
        if (sentence.IsLink(at, "until") || (sentence.IsLink(at, "on", "in", "of") && IsBehind(sentence, at, LimitReach, IsUntil)))
            return true;
        if (sentence.IsLink(at, "to", "for") && IsBehind(sentence, at, LimitReach, IsDeferred))
            return true;
        var mayBeDue = sentence.Is(at, TimeWordKind.Direction, "before") || expression is ClockExpression { Clock: "TMO", Date: null };
        return mayBeDue && IsBehind(sentence, at, LimitReach, IsInfinitive);
    }

    // Such a word stands before it, and no other verb between.
    private static bool IsBehind(TimeSentence sentence, int from, int reach, Func<TimeSentence, int, bool> isSuch)
    {
        for (var at = from - 1; at >= Math.Max(0, from - reach) && sentence.IsWord(at); at--)
        {
            if (isSuch(sentence, at))
                return true;
            if (ReadAt(sentence, at) != Tense.Unclear)
                return false;
        }

        return false;
    }

    private static bool IsUntil(TimeSentence sentence, int at) => sentence.IsLink(at, "until") && !sentence.Word(at).HasMark("agent");

    private static bool IsDeferred(TimeSentence sentence, int at) => Part(sentence, at) == "deferred";

    private static bool IsInfinitive(TimeSentence sentence, int at) => sentence.IsPlainWord(at) && Part(sentence, at - 1) == "infinitive";

    /// <summary>Whether the sentence begins in the present: "has an office", "is at home", with something told before a place in it.</summary>
    public static bool IsOfNow(TimeSentence sentence, int to)
    {
        for (var at = 0; at < Math.Min(to, Reach); at++)
        {
            if (Part(sentence, at) == "be" || (Part(sentence, at) == "have" && Shown(sentence, at + 1) != "verb"))
                return !IsBehindModal(sentence, at);
            if (ReadAt(sentence, at) != Tense.Unclear)
                return false;
        }

        return false;
    }

    /// <summary>Whether "had" stands before a place, and no other auxiliary between: "had been flown out".</summary>
    public static bool IsBehindHad(TimeSentence sentence, int from)
    {
        for (var at = from - 1; at >= Math.Max(0, from - Reach); at--)
        {
            if (Shown(sentence, at) is var shown and ("pluperfect" or "past" or "future" or "then"))
                return shown == "pluperfect";
        }

        return false;
    }

    private static bool IsBehindModal(TimeSentence sentence, int at) => Shown(sentence, at - 1) is "future" or "then" || Part(sentence, at - 1) == "infinitive";

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
    private static Tense AfterWas(TimeSentence sentence, int at)
    {
        // "will have the last word", but "may have fled".
        if (Part(sentence, at) == "have" && Shown(sentence, at - 1) == "future" && Shown(sentence, at + 1) is not ("verb" or "past"))
            return Tense.Future;
        return Part(sentence, at) == "was" && Part(sentence, at + 1) is "infinitive" or "due" ? Tense.AfterPast : Tense.Past;
    }

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

    private static string Shown(TimeSentence sentence, int at)
    {
        var word = TenseWords.Find(sentence.Text(at));
        return word.Part != "out" || Part(sentence, at + 1) == "particle" ? word.Shows : "none";
    }

    private static string Part(TimeSentence sentence, int at) => TenseWords.Find(sentence.Text(at)).Part;
}
