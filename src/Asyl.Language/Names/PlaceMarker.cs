namespace Asyl.Language.Names;

/// <summary>Marks the names in a sentence [first, end) that the lexicon knows as a place, a region or a people; of two that begin at one word, the longer.</summary>
internal sealed class PlaceMarker(NameWord[] words, NameLexicon lexicon)
{
    private const int LongestPlace = 5;

    public void Mark(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words[at].IsCapitalised && !words[at].IsBarred)
                at = MarkAt(at, end);
        }
    }

    // Leaves the last word of the name that begins here, or the word itself.
    private int MarkAt(int at, int end)
    {
        var (best, last) = (at, at);
        var mark = MarkOf(words[at].Lexicon);
        var known = words[at].Lexicon;
        var hash = words[at].Hash;
        while (known.IsPrefix && ++last < end && last - at < LongestPlace && !words[last].IsBarred)
        {
            hash = WordHash.Join(hash, words[last].Hash);
            known = lexicon.Find(hash);
            if (MarkOf(known) is not PlaceMark.None and var longer)
                (best, mark) = (last, longer);
        }

        for (var within = at; within <= best && mark != PlaceMark.None; within++)
            words[within].Place = best == at ? mark : within == at ? mark + 1 : mark + 2;
        return best;
    }

    private static PlaceMark MarkOf(LexiconEntry known) =>
        known.IsPeople ? PlaceMark.People : known.IsRegion ? PlaceMark.Region : known.IsPlace ? PlaceMark.Place : PlaceMark.None;
}
