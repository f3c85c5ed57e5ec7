namespace Asyl.Language.Names;

/// <summary>
/// Tags the words of a text. Enters: its words and what scores one word. Leaves: a tag a word, the best sequence of each stretch of words that may be names (Viterbi).
/// Never: an inside tag without its beginning; a tag on a word that no name may hold.
/// </summary>
internal sealed class NameTagger(NameText text, INameScorer scorer)
{
    private const int Count = NameTag.Count;
    private readonly int[] before = new int[Count];
    private readonly int[] now = new int[Count];
    private readonly int[] scores = new int[NameModel.Width];
    private byte[] from = [];

    public void Tag((int First, int End) sentence, Span<byte> tags)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!text.Words[at].MayBeName)
                continue;
            var last = at;
            while (last + 1 < sentence.End && text.Words[last + 1].MayBeName)
                last++;
            TagStretch(at, last, sentence, tags);
            at = last;
        }
    }

    private void TagStretch(int first, int last, (int First, int End) sentence, Span<byte> tags)
    {
        if (from.Length < (last - first + 1) * Count)
            from = new byte[(last - first + 1) * Count * 2];
        Array.Fill(before, int.MinValue / 2);
        before[NameTag.Outside] = 0;
        for (var at = first; at <= last; at++)
        {
            scorer.Score(at, sentence, scores);
            for (var tag = 0; tag < Count; tag++)
                now[tag] = scores[tag] + Best((byte)tag, out from[((at - first) * Count) + tag]);
            now.CopyTo(before, 0);
        }

        var best = Array.IndexOf(before, before.Max());
        for (var at = last; at >= first; at--)
        {
            tags[at] = (byte)best;
            best = from[((at - first) * Count) + best];
        }
    }

    // The best sum of a tag before this one, and which tag that is.
    private int Best(byte tag, out byte tagBefore)
    {
        if (NameTag.IsInside(tag))
        {
            int sameName = before[tag] + scorer.Moves[(tag * Count) + tag], begun = before[tag - 1] + scorer.Moves[((tag - 1) * Count) + tag];
            tagBefore = sameName > begun ? tag : (byte)(tag - 1);
            return Math.Max(sameName, begun);
        }

        var best = int.MinValue;
        tagBefore = 0;
        for (var other = 0; other < Count; other++)
        {
            var sum = before[other] + scorer.Moves[(other * Count) + tag];
            if (sum > best)
                (best, tagBefore) = (sum, (byte)other);
        }

        return best;
    }
}
