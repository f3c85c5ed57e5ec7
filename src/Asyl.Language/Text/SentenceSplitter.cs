namespace Asyl.Language.Text;

/// <summary>
/// Splits a text into sentences. Enters: a text and its zones. Leaves: stretches in order, trimmed, none empty.
/// Never: a sentence that crosses a zone or a paragraph.
/// </summary>
public static class SentenceSplitter
{
    public static IReadOnlyList<Span> Split(string text, IReadOnlyList<ZonedSpan> zones)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zones);
        var sentences = new List<Span>();
        foreach (var zone in zones)
        {
            foreach (var paragraph in Paragraphs.Of(text, zone.Span))
                SplitParagraph(text, paragraph, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, Span paragraph, List<Span> sentences)
    {
        var start = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var isBracket = text[at] == ')';
            if (!isBracket && !SentenceEnd.IsStop(text[at]))
                continue;
            var end = isBracket ? SentenceEnd.AfterBracket(text, at, start, paragraph.End) : SentenceEnd.After(text, at, start, paragraph.End);
            if (end < 0)
                continue;
            Add(text, start, end, sentences);
            start = end;
            at = end - 1;
        }

        Add(text, start, paragraph.End, sentences);
    }

    private static void Add(string text, int start, int end, List<Span> sentences)
    {
        while (start < end && Tokenizer.IsGap(text[start]))
            start++;
        while (end > start && Tokenizer.IsGap(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new(start, end));
    }
}
