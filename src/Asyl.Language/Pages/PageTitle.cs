using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>What the head of a page calls it, in one or more wordings: known headings and paragraphs share its words.</summary>
internal sealed class PageTitle
{
    private const int ShortestTelling = 5;
    private const int WordsLookedAt = 100;
    private const double MostOther = 0.4;

    private readonly string whole;
    private readonly HashSet<string> words;
    private readonly HashSet<string> telling;

    /// <param name="titles">The best first; an outlet may stand behind them.</param>
    public PageTitle(params IReadOnlyList<string> titles)
    {
        whole = string.Join('\n', titles);
        words = Words(whole).ToHashSet(StringComparer.OrdinalIgnoreCase);
        telling = Telling(words).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a heading says the title again, with few words of its own.</summary>
    public bool IsSaidBy(PageBlock heading)
    {
        if (heading.Words is 0 or > WordsLookedAt)
            return false;
        var said = Words(heading.Text).ToList();
        return said.Count > 1 ? said.Count(word => !words.Contains(word)) <= said.Count * MostOther : heading.Text.Length > 3 && whole.StartsWith(heading.Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a paragraph shares two telling words with the title.</summary>
    public bool IsSharedBy(PageBlock paragraph) =>
        telling.Count > 0 && Telling(Words(paragraph.Text).Take(WordsLookedAt)).Where(telling.Contains).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // By their first letters, so that forms of one word meet.
    private static IEnumerable<string> Telling(IEnumerable<string> words) =>
        words.Where(word => word.Length >= ShortestTelling).Select(word => word[..ShortestTelling].ToLowerInvariant());

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }
}
