namespace Asyl.Language.Text;

/// <summary>Finds the headline among the lines above the body: a line that shares its words with the body and stands near it.</summary>
internal static class Headlines
{
    private const int MostWords = 35;
    private const int LongHeadline = 18;
    private const int ShortestTelling = 4;
    private const int Farthest = 60;
    private const int BodyRead = 12;

    /// <summary>The index of the headline, or -1.</summary>
    public static int Find(Page page, ISet<int> items)
    {
        var words = BodyWords(page);
        var (best, bestScore) = (-1, 0.5);
        var first = -1;
        for (var i = Math.Max(0, page.FirstBody - Farthest); i < page.FirstBody; i++)
        {
            if (items.Contains(i) || !IsCandidate(page, i))
                continue;
            if (first < 0)
                first = i;
            var score = Score(page, i, words, isFirst: i == first && i < 3 && !page.Blocks.Take(i).Any(block => block.IsFront));
            if (score >= bestScore)
                (best, bestScore) = (i, score);
        }

        return best > 0 && IsStandfirst(page, best) && IsCandidate(page, best - 1) && !items.Contains(best - 1) ? best - 1 : best;
    }

    // A whole sentence right below a line that is none.
    private static bool IsStandfirst(Page page, int index) =>
        page.Blocks[index].Text.EndsWith('.') && page.Blocks[index - 1] is { EndsInStop: false, Words: >= 3 };

    private static bool IsCandidate(Page page, int index)
    {
        var block = page.Blocks[index];
        if (block.Words is < 2 or > MostWords || block.IsMenu || block.IsNotice || block.IsBullet || block.IsRelatedHead || block.IsFront || block.IsClock)
            return false;
        return !page.IsCaption(index) && !Bylines.Is(block) && !Bylines.IsPlaceAndDay(block) && !IsTrail(block.Text) && !(Bylines.IsDated(block) && block.Words <= 7);
    }

    // "Home > Georgia", "Crossroads Asia | Diplomacy", "Kazakhstan, Central Asia, China".
    public static bool IsTrail(string text)
    {
        if (text.AsSpan().IndexOfAny('>', '»', '|') >= 0)
            return !text.AsSpan().ContainsAnyInRange('0', '9');
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length > 2 && parts.All(part => part.Length > 0 && char.IsUpper(part[0]) && part.Count(c => c == ' ') <= 2);
    }

    private static double Score(Page page, int index, HashSet<string> words, bool isFirst)
    {
        var block = page.Blocks[index];
        var telling = Telling(block.Text).ToList();
        var shared = telling.Count == 0 ? 0 : (double)telling.Count(words.Contains) / telling.Count;
        var score = (shared * 4) + (Math.Min(block.Words, 8) / 4.0) - (0.1 * (page.FirstBody - index));
        if (block.Words > LongHeadline)
            score -= 2;
        if (block.EndsInStop && !block.Text.EndsWith('?') && block.Text[^1] is not ('"' or '”'))
            score -= block.Text.EndsWith('.') ? 3 : 2;
        if (isFirst)
            score += 1.5;
        if (page.At(index + 1) is { IsFront: false } next && Bylines.Is(next))
            score += 1.5;
        if (IsNamedInBody(page, block.Text) || IsSender(page, index))
            score -= 3;
        return score;
    }

    // "LAKESIDE LAW CLINIC - BREMEN" above "PRESS RELEASE".
    private static bool IsSender(Page page, int index) =>
        page.Blocks[index].Words <= 8 && page.At(index + 1) is { IsFront: true } next && next.Lower.EndsWith("release", StringComparison.Ordinal);

    // What stands word for word in the body is a name, of a place or a sender.
    private static bool IsNamedInBody(Page page, string line) =>
        page.Blocks.Skip(page.FirstBody).Take(BodyRead).Any(block => block.IsProse && block.Text.Contains(line, StringComparison.Ordinal));

    private static HashSet<string> BodyWords(Page page)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var (i, read) = (page.FirstBody, 0); i < page.Tail && read < BodyRead; i++)
        {
            if (page.Blocks[i].IsProse && ++read > 0)
                words.UnionWith(Telling(page.Blocks[i].Text.Length > 4000 ? page.Blocks[i].Text[..4000] : page.Blocks[i].Text));
        }

        return words;
    }

    private static IEnumerable<string> Telling(string text)
    {
        foreach (var token in Tokenizer.Tokenize(text, new(0, text.Length)))
        {
            if (token.Kind == TokenKind.Word && token.End - token.Start >= ShortestTelling)
                yield return text[token.Start..Math.Min(token.End, token.Start + 6)].ToLowerInvariant();
        }
    }
}
