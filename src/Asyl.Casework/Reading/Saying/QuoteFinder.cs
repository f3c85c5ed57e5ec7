using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Saying;

/// <summary>
/// Finds words between quotation marks. Enters: a text and its sentences. Leaves: stretches with their marks, in order.
/// Never: a quotation longer than a page, so that a lost mark spoils one passage and not the report.
/// </summary>
internal static class QuoteFinder
{
    private const int Longest = 1500;

    public static List<Span> Find(string text, IReadOnlyList<Span> within)
    {
        var found = new List<Span>();
        if (within.Count == 0)
            return found;
        for (var at = within[0].Start; at < within[^1].End; at++)
        {
            if (ClosingOf(text, at) is not { } closing || EndOf(text, at, closing) is not { } end)
                continue;
            found.Add(new(at, end));
            at = end - 1;
        }

        return found;
    }

    private static char? ClosingOf(string text, int at) => text[at] switch
    {
        '“' => '”',
        '«' => '»',
        '"' => '"',
        _ => null,
    };

    private static int? EndOf(string text, int at, char closing)
    {
        var limit = Math.Min(text.Length, at + Longest);
        for (var end = at + 1; end < limit; end++)
        {
            if (text[end] == closing)
                return end + 1;
            if (closing == '"' && text[end] == '\n' && end + 1 < text.Length && text[end + 1] == '\n')
                return null;
        }

        return null;
    }
}
