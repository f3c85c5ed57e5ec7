namespace Asyl.Language.Quotations;

/// <summary>
/// Finds what somebody says in the reporter's words. Enters: words, quotations and cues. Leaves: clauses, of one sentence each, the outer voice
/// before the inner one. Never: a clause that stands wholly between marks.
/// </summary>
internal sealed class IndirectReader
{
    private readonly TextWords words;
    private readonly IReadOnlyList<Cue> cues;
    private readonly ClauseBounds bounds;
    private readonly ClauseOpening opening;

    public IndirectReader(TextWords words, Framing framing, IReadOnlyList<Cue> cues)
    {
        this.words = words;
        this.cues = cues;
        bounds = new(words, framing);
        opening = new(words, framing, bounds);
    }

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

    // Whom the sentence cites said what its first speaker says, so the citations come last.
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

    private Quotation Of(Cue cue, Phrase content) => cue.Says(words.SpanOf(content), QuotationKind.Indirect, words);

    private Phrase? Content(int index, int to)
    {
        var cue = cues[index];
        var content = cue.Trails ? Before(cue) : Behind(index, to);
        return content is { } phrase && bounds.HasOwnWords(phrase, cue.Word) ? phrase : null;
    }

    private Phrase? Before(Cue cue)
    {
        var last = Math.Min(cue.Word, cue.Speaker.First) - 1;
        return bounds.Trimmed(bounds.FirstInside(last, cue.Word), last);
    }

    private Phrase? Behind(int index, int to) => opening.Of(cues[index]) is { } start ? bounds.Trimmed(start, End(index, to)) : null;

    // The sentence's end, or where another voice takes over.
    private int End(int index, int to)
    {
        var last = bounds.LastInside(cues[index].Word, cues[index].Word);
        for (var i = index + 1; i < to && cues[i].Word <= last; i++)
        {
            var first = FirstOf(cues[i], cues[index]);
            if (TakesOver(cues[i], first, cues[index]))
                return first - 2;
        }

        return last;
    }

    private static int FirstOf(Cue next, Cue cue) => next.Speaker.First > cue.Word ? Math.Min(next.Word, next.Speaker.First) : next.Word;

    // ", according to", ", citing"; "and Y said", "and said"; ", Y said" that goes on with what Y said.
    private bool TakesOver(Cue next, int first, Cue cue)
    {
        var opensWithSpeaker = first < next.Word;
        if (words.At(first - 1) is "and" or "but")
            return opensWithSpeaker || next.Speaker == cue.Speaker;
        return words.At(first - 1) is "," && (next.Act == SpeechAct.Cite || (opensWithSpeaker && !next.Trails));
    }

    // "According to X, …": what follows; "…, citing X": what the sentence says already, else what stands before.
    private Phrase? Cited(Cue cue, Phrase? main)
    {
        var first = bounds.FirstInside(cue.Word, cue.Word);
        var last = bounds.LastInside(cue.Speaker.Last, cue.Word);
        var isHead = cue.Word - first <= 2;
        if (main is not null && !(isHead && words.At(cue.Word) is "according"))
            return main;
        if (isHead)
            return bounds.Trimmed(cue.Speaker.Last + 1, last);
        var isParenthesis = words.At(cue.Word - 1) is "," && last - cue.Speaker.Last > 1;
        return bounds.Trimmed(first, isParenthesis ? last : cue.Word - 1);
    }
}
