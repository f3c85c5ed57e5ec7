namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the cue of the sentence in which words between marks stand. Leaves: the one behind where the marks end as if the sentence went on,
/// else the last one before. Never: a cue from another quotation or paragraph.
/// </summary>
internal sealed class NearestCue(TextWords words, Framing framing, IReadOnlyDictionary<int, Cue> cueAt)
{
    private const int Reach = 40;

    /// <param name="mark">The place of the marked span in its list.</param>
    /// <param name="marked">Its words, the marks with them.</param>
    /// <param name="said">What stands between the marks, trimmed.</param>
    public Cue? Around(int mark, Phrase marked, Text.Span said)
    {
        var (outer, parent) = (framing.Marks[mark], framing.Marks[mark].Parent);
        var (lead, tail) = (Lead(marked.First, parent), Tail(marked.Last, parent, said.End));
        var last = words.Text[Math.Max(said.Start, outer.Inner.End - 1)];
        var goesOn = last is ',' or '?' or '!' or '…' || words.At(marked.Last + 1) is ",";
        var hasStop = words.At(marked.First - 1) is ":" or "," && framing.Owner(marked.First - 1) == parent;
        var isIntroduced = hasStop && lead is { Trails: false };
        return goesOn && !isIntroduced ? tail ?? lead : lead ?? tail;
    }

    private Cue? Lead(int first, int parent)
    {
        for (var at = first - 1; first - at <= Reach && words.SameSentence(at, first) && words.At(at) is not ";"; at--)
        {
            if (framing.Owner(at) == parent && cueAt.TryGetValue(at, out var cue))
                return cue;
        }

        return null;
    }

    private Cue? Tail(int last, int parent, int saidEnd)
    {
        var next = last + 1;
        if (next >= words.Count || words.Paragraph[next] != words.Paragraph[last])
            return null;
        var isNewSentence = !words.SameSentence(last, next);
        if (isNewSentence && words.Text[saidEnd - 1] is '.')
            return null;
        for (var at = next; at < next + Reach && words.SameSentence(at, next); at++)
        {
            if (framing.Owner(at) != parent)
                continue;
            if (cueAt.TryGetValue(at, out var cue))
                return !isNewSentence || EndsWith(cue) ? cue : null;
            if (words.At(at) is ";")
                return null;
        }

        return null;
    }

    // A sentence of its own behind "?”" tells who asked only where it does nothing else.
    private bool EndsWith(Cue cue) => words.At(Math.Max(cue.Word, cue.Speaker.Last) + 1) is not (":" or "," or "that");
}
