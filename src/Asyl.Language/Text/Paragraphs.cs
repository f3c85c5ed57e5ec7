namespace Asyl.Language.Text;

/// <summary>Lines and paragraphs: a paragraph ends at an empty line, or at a line break that no wrapped line explains.</summary>
internal static class Paragraphs
{
    public static IEnumerable<Span> Of(string text, Span within)
    {
        var start = within.Start;
        for (var at = within.Start; at < within.End; at++)
        {
            if (text[at] is not ('\n' or '\r' or '\f' or '\u2029') || IsWrapped(text, at, within.End))
                continue;
            if (at > start)
                yield return new(start, at);
            start = at + 1;
        }

        if (within.End > start)
            yield return new(start, within.End);
    }

    // A break inside a sentence that was wrapped at a fixed width: a lower-case letter goes on behind it.
    private static bool IsWrapped(string text, int at, int end)
    {
        var next = at + 1 < end && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;
        return at > 0 && next < end && char.IsLower(text[next]) && !SentenceEnd.IsStop(text[at - 1]) && text[at - 1] is not ('\n' or '\r');
    }
}
