namespace Asyl.Language.Quotations;

/// <summary>
/// Tells how far a reported clause may go. Enters: words and quotations. Leaves: its words, without the stops and marks at both ends.
/// Never: a clause over a semicolon, out of its sentence, or out of the quotation in which its verb stands.
/// </summary>
internal sealed class ClauseBounds(TextWords words, Framing framing)
{
    private const int LongestClause = 150;

    /// <summary>Whether a word may belong to what a cue introduces.</summary>
    public bool IsInside(int at, int cue)
    {
        if (Math.Abs(at - cue) >= LongestClause || !words.SameSentence(at, cue) || words.At(at) is ";")
            return false;
        return framing.Owner(cue) < 0 || framing.Owner(at) >= framing.Owner(cue);
    }

    /// <summary>As <see cref="IsInside"/>, and in no quotation of its own.</summary>
    public bool IsSameVoice(int at, int cue) => IsInside(at, cue) && framing.Owner(at) == framing.Owner(cue);

    public int FirstInside(int from, int cue)
    {
        while (IsInside(from - 1, cue))
            from--;
        return from;
    }

    public int LastInside(int from, int cue)
    {
        while (IsInside(from + 1, cue))
            from++;
        return from;
    }

    /// <summary>The words without what is none at both ends; null for fewer than two. Marks around words among them stay.</summary>
    public Phrase? Trimmed(int first, int last)
    {
        while (first <= last && !words.IsWord(first) && !OpensWithin(first, last))
            first++;
        while (last >= first && !words.IsWord(last) && !ClosesWithin(first, last))
            last--;
        return last - first >= 1 ? new(first, last) : null;
    }

    /// <summary>Whether at least two words of a clause are the reporter's own.</summary>
    public bool HasOwnWords(Phrase phrase, int cue)
    {
        var own = 0;
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            if (words.IsWord(at) && framing.Owner(at) == framing.Owner(cue))
                own++;
        }

        return own >= 2;
    }

    private bool OpensWithin(int first, int last) => Marked(first) is { } mark && mark.Outer.End <= words[last].End;

    private bool ClosesWithin(int first, int last) =>
        words.At(last) is ")" || (Marked(last) is { } mark && mark.Outer.Start >= words[first].Start);

    // The quotation whose first or last mark a word is.
    private MarkedSpan? Marked(int at)
    {
        if (framing.Owner(at) is not (>= 0 and var owner))
            return null;
        var mark = framing.Marks[owner];
        return words[at].Start == mark.Outer.Start || words[at].End == mark.Outer.End ? mark : null;
    }
}
