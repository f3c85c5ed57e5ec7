namespace Asyl.Language.Quotations;

/// <summary>
/// Finds where the clause behind a verb of speech begins. Enters: words, quotations and a cue. Leaves: its first word: behind "that", at the
/// question word, or right behind the verb and whoever is told. Never: an opening where the verb may have an object instead of a clause.
/// </summary>
internal sealed class ClauseOpening(TextWords words, Framing framing, ClauseBounds bounds)
{
    private const int ThatReach = 12;
    private const int QuestionReach = 6;
    private const int TreeReach = 36;

    private readonly SpeakerPhrases phrases = new(words, framing);

    public int? Of(Cue cue)
    {
        var next = cue.Word + 1;
        if (cue.Act == SpeechAct.Ask)
            return Question(cue.Word);
        if (That(cue.Word) is { } that)
            return that + 1;
        if (cue.Act == SpeechAct.Deny)
            return words.EndsWith(next, "ing") && bounds.IsInside(next, cue.Word) ? next : null;
        return cue.Act != SpeechAct.Show && IsBare(cue.Word) ? Bare(cue.Word) : null;
    }

    private int? Question(int verb)
    {
        for (var at = verb + 1; at <= verb + 1 + QuestionReach && bounds.IsSameVoice(at, verb); at++)
        {
            if (words.At(at) is "whether" or "if")
                return at + 1;
            if (words.Is(at, FrameWords.Question) && words.At(at) is not ("who" or "which"))
                return at;
        }

        return null;
    }

    private int? That(int verb)
    {
        for (var at = verb + 1; at <= verb + ThatReach && bounds.IsSameVoice(at, verb); at++)
        {
            if (words.At(at) is "that")
                return at == verb + 1 || MayStandBetween(verb) ? at : null;
            if (words.At(at) is ":" || (at > verb + 1 && SpeechCues.Of(words.At(at)) is SpeechAct.Say))
                return null;
        }

        return null;
    }

    // "told the court that", "said on Monday that", "said, again, that".
    private bool MayStandBetween(int verb)
    {
        var next = verb + 1;
        if (words.Is(verb, FrameWords.Told) || words.Is(next, FrameWords.Preposition, FrameWords.Day, FrameWords.Filler))
            return true;
        return words.At(next) is "," or "last" or "this" || words.EndsWith(next, "ly");
    }

    // "suspects he fled", not "suspects him of flight": the tree tells, where there is one and the verb is not plainly one of speech.
    private bool IsBare(int verb)
    {
        if (words.At(verb) is "say" or "says" or "said")
            return true;
        return words.HasTree(verb) ? HasClause(verb) : words.Is(verb, FrameWords.Bare);
    }

    private bool HasClause(int verb)
    {
        for (var at = verb + 1; at < verb + TreeReach && words.SameSentence(at, verb); at++)
        {
            if (words.Head[at] == verb && words.Relation[at] is "ccomp")
                return true;
        }

        return false;
    }

    private int? Bare(int verb)
    {
        var start = words.Is(verb, FrameWords.Told) ? BehindHearer(verb) : BehindDay(verb + 1);
        if (!bounds.IsSameVoice(start, verb) || !words.IsWord(start) || words.Is(start, FrameWords.EmptyObject))
            return null;
        return !words.Is(start, FrameWords.Preposition) || HasClause(verb) ? start : null;
    }

    // "told us", "told the court on Monday".
    private int BehindHearer(int verb)
    {
        if (words.Is(verb + 1, FrameWords.Object))
            return BehindDay(verb + 2);
        return phrases.Behind(verb) is { } hearer ? BehindDay(hearer.Last + 1) : words.Count;
    }

    private int BehindDay(int at)
    {
        if (words.Is(at, FrameWords.Day))
            return at + 1;
        return words.Is(at, FrameWords.Preposition) && words.Is(at + 1, FrameWords.Day) ? at + 2 : at;
    }
}
