namespace Asyl.Language.Names;

/// <summary>
/// Marks in a sentence [first, end) which words have their capital from standing first, the runs of capitalised words, and the small words that may link them.
/// Never: a run of more than a dozen words, so that a text without stops is read in linear time.
/// </summary>
internal static class NameRuns
{
    private const int LongestLink = 2;
    private const int LongestRun = 12;

    public static void Mark(NameWord[] words, int first, int end)
    {
        MarkFirst(words, first, end);
        for (var at = first; at < end; at++)
            at = MarkRun(words, at, end);
        for (var at = first; at < end; at++)
        {
            if (words[at].IsCapitalised && words[at].MayBeName)
                MarkLink(words, at + 1, end);
        }
    }

    // The first word of a sentence or a quotation has its capital from there.
    private static void MarkFirst(NameWord[] words, int first, int end)
    {
        var isFirst = true;
        for (var at = first; at < end; at++)
        {
            ref var word = ref words[at];
            word.IsFirst = isFirst;
            if (word.Class == NameWordClass.Honorific || (isFirst && word.Class == NameWordClass.Function))
                word.MayBeName = false;
            isFirst = word.Shape is WordShape.Quote or WordShape.Stop or WordShape.Bracket || (isFirst && word.Shape > WordShape.Number);
        }
    }

    // Leaves the last word of the run that begins here.
    private static int MarkRun(NameWord[] words, int at, int end)
    {
        var last = at;
        while (words[at].MayBeName && last + 1 < end && words[last + 1].MayBeName && last - at < LongestRun)
            last++;
        for (var within = at; within <= last; within++)
            (words[within].RunFirst, words[within].RunLast) = (at, last);
        return last;
    }

    // "of", "bin", "and the", "12" behind a capitalised word: in a name when another capitalised word follows, a number always.
    private static void MarkLink(NameWord[] words, int at, int end)
    {
        if (at < end && words[at].Shape == WordShape.Number && !words[at].IsBarred)
            words[at].MayBeName = true;
        var last = at;
        while (last < end && last - at < LongestLink && IsLink(words, last))
            last++;
        if (last == at || last >= end || !words[last].IsCapitalised || !words[last].MayBeName)
            return;
        for (; at < last; at++)
            words[at].MayBeName = true;
    }

    private static bool IsLink(NameWord[] words, int at) =>
        !words[at].IsBarred && !words[at].IsCapitalised && words[at].Class is NameWordClass.Particle or NameWordClass.Link;
}
