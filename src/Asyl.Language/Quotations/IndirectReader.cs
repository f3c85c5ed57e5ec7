using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds what somebody says in the reporter's words. Enters: words, quotations and cues. Leaves: clauses, of one sentence each, the outer voice before
/// the inner one. Never: a clause that stands wholly between marks.
/// </summary>
internal sealed class IndirectReader(TextWords words, Framing framing, IReadOnlyList<Cue> cues)
{
    private const int Reach = 12;
    private const int LongestClause = 150;

    public IEnumerable<Quotation> Read()
    {
        for (var i = 0; i < cues.Count;)
        {
            var end = i + 1;
            while (end < cues.Count && words.SameSentence(cues[end].Word, cues[i].Word))
                end++;
            foreach (var quotation in ReadSentence(i, end))
                yield return quotation;
            i = end;
        }
    }

    private IEnumerable<Quotation> ReadSentence(int from, int to)
    {
        Phrase? main = null;
        for (var i = from; i < to; i++)
        {
            if (cues[i].Act is SpeechAct.Cite or SpeechAct.Describe || Content(i, to) is not { } content)
                continue;
            main ??= content;
            yield return Of(cues[i], content);
        }

        for (var i = from; i < to; i++)
        {
            if (cues[i].Act == SpeechAct.Cite && Cited(cues[i], main) is { } content)
                yield return Of(cues[i], content);
        }
    }

    private Quotation Of(Cue cue, Phrase content) => new(
        words.SpanOf(content.First, content.Last),
        QuotationKind.Indirect,
        words.SpanOf(cue.Speaker.First, cue.Speaker.Last),
        words.SpanOf(cue.Word, words.At(cue.Word) is "according" ? cue.Word + 1 : cue.Word),
        cue.Act);

    private Phrase? Content(int index, int to)
    {
        var cue = cues[index];
        var content = cue.Trails ? Before(cue) : Start(cue) is { } start ? Bounded(start, End(index, to)) : null;
        return content is { } phrase && HasOwnWords(phrase, cue.Word) ? phrase : null;
    }

    private bool IsInside(int at, int cue) => Math.Abs(at - cue) < LongestClause && words.SameSentence(at, cue) && (framing.Owner(cue) < 0 || framing.Owner(at) >= framing.Owner(cue)) && words.At(at) is not ";";

    private Phrase? Before(Cue cue)
    {
        var last = Math.Min(cue.Word, cue.Speaker.First) - 1;
        var first = last;
        while (IsInside(first - 1, cue.Word))
            first--;
        return Bounded(first, last);
    }

    // Without the marks at both ends.
    private Phrase? Bounded(int first, int last)
    {
        while (first <= last && !words.IsWord(first) && !(IsMark(first) && framing.Marks[framing.Owner(first)].Outer.End <= words[last].End))
            first++;
        while (last >= first && !words.IsWord(last) && words.At(last) is not ")" && !(IsMark(last) && framing.Marks[framing.Owner(last)].Outer.Start >= words[first].Start))
            last--;
        return last - first >= 1 ? new(first, last) : null;
    }

    private bool IsMark(int at) => framing.Owner(at) >= 0 && framing.Marks[framing.Owner(at)].Outer is var outer && (words[at].Start == outer.Start || words[at].End == outer.End);

    private bool HasOwnWords(Phrase phrase, int cue)
    {
        var own = 0;
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            if (words.IsWord(at) && framing.Owner(at) == framing.Owner(cue))
                own++;
        }

        return own >= 2;
    }

    private int? Start(Cue cue)
    {
        var next = cue.Word + 1;
        if (cue.Act == SpeechAct.Ask)
            return Question(next, cue.Word);
        if (That(cue) is { } that)
            return that + 1;
        if (cue.Act == SpeechAct.Deny)
            return words.At(next).EndsWith("ing", StringComparison.Ordinal) && IsInside(next, cue.Word) ? next : null;
        if (cue.Act == SpeechAct.Show || !IsBare(cue.Word))
            return null;
        var start = FrameWords.Told.Contains(words.At(cue.Word)) ? BehindTold(next, cue.Word) : BehindDay(next);
        var isClause = IsInside(start, cue.Word) && words.IsWord(start) && framing.Owner(start) == framing.Owner(cue.Word)
            && !(FrameWords.Preposition.Contains(words.At(start)) && !HasClause(cue.Word)) && words.At(start) is not ("so" or "anything" or "nothing" or "something");
        return isClause ? start : null;
    }

    // "suspects he fled", not "suspects him of flight": the tree tells, where there is one and the verb is not plainly one of speech.
    private bool IsBare(int verb) =>
        words.At(verb) is "say" or "says" or "said" || (words.Upos[verb] is null ? FrameWords.Bare.Contains(words.At(verb)) : HasClause(verb));

    private bool HasClause(int verb)
    {
        for (var at = verb + 1; at < verb + (3 * Reach) && words.SameSentence(at, verb); at++)
        {
            if (words.Head[at] == verb && words.Relation[at] is "ccomp")
                return true;
        }

        return false;
    }

    private int? That(Cue cue)
    {
        for (var at = cue.Word + 1; at <= cue.Word + Reach && IsInside(at, cue.Word) && framing.Owner(at) == framing.Owner(cue.Word); at++)
        {
            if (words.At(at) is "that")
                return at == cue.Word + 1 || MayStandBetween(cue.Word) ? at : null;
            if (words.At(at) is ":" || (at > cue.Word + 1 && SpeechCues.Of(words.At(at)) is SpeechAct.Say))
                return null;
        }

        return null;
    }

    private bool MayStandBetween(int verb)
    {
        var next = words.At(verb + 1);
        return FrameWords.Told.Contains(words.At(verb)) || FrameWords.Preposition.Contains(next) || FrameWords.Day.Contains(next) || FrameWords.Filler.Contains(next) || next is "," or "last" or "this"
            || next.EndsWith("ly", StringComparison.Ordinal);
    }

    private int? Question(int next, int verb)
    {
        for (var at = next; at <= next + (Reach / 2) && IsInside(at, verb) && framing.Owner(at) == framing.Owner(verb); at++)
        {
            if (words.At(at) is "whether" or "if")
                return at + 1;
            if (FrameWords.Question.Contains(words.At(at)) && words.At(at) is not ("who" or "which"))
                return at;
        }

        return null;
    }

    // "told us", "told the court on Monday".
    private int BehindTold(int at, int verb)
    {
        if (FrameWords.Object.Contains(words.At(at)))
            return BehindDay(at + 1);
        return new SpeakerPhrases(words, framing).Behind(verb) is { } told ? BehindDay(told.Last + 1) : words.Count;
    }

    private int BehindDay(int at) =>
        FrameWords.Day.Contains(words.At(at)) ? at + 1 : FrameWords.Preposition.Contains(words.At(at)) && FrameWords.Day.Contains(words.At(at + 1)) ? at + 2 : at;

    // The sentence's end, or where another voice takes over: ", according to", ", citing", "and Y said".
    private int End(int index, int to)
    {
        var cue = cues[index];
        var last = cue.Word;
        while (IsInside(last + 1, cue.Word))
            last++;
        for (var i = index + 1; i < to && cues[i].Word <= last; i++)
        {
            var first = Math.Min(cues[i].Word, cues[i].Speaker.First > cue.Word ? cues[i].Speaker.First : cues[i].Word);
            var isCitation = cues[i].Act == SpeechAct.Cite && words.At(first - 1) is ",";
            var isNext = (words.At(first - 1) is "and" or "but" && (first < cues[i].Word || cues[i].Speaker == cue.Speaker)) || (words.At(first - 1) is "," && first < cues[i].Word && !cues[i].Trails);
            if (isCitation || isNext)
                return first - 2;
        }

        return last;
    }

    private Phrase? Cited(Cue cue, Phrase? main)
    {
        var (first, last) = (cue.Word, cue.Speaker.Last);
        while (IsInside(first - 1, cue.Word))
            first--;
        while (IsInside(last + 1, cue.Word))
            last++;
        var isHead = cue.Word - first <= 2;
        var isTail = last - cue.Speaker.Last <= 1;
        if (isHead && words.At(cue.Word) is "according")
            return Bounded(cue.Speaker.Last + 1, last);
        if (main is { } said)
            return said;
        return isHead ? Bounded(cue.Speaker.Last + 1, last) : Bounded(first, isTail || words.At(cue.Word - 1) is not "," ? cue.Word - 1 : last);
    }
}
