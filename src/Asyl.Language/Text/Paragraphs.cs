using System.Buffers;

namespace Asyl.Language.Text;

/// <summary>
/// Splits a stretch into paragraphs. A paragraph ends at its line's end, unless its lines were wrapped at a fixed width: then a group of lines is
/// one paragraph. Lines count as wrapped when at no break the next line's first word would have fitted, or when a sentence goes on in lower case.
/// </summary>
internal static class Paragraphs
{
    private const int NarrowestPage = 50;
    private const int WidestPage = 110;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u2028\u2029");

    public static IEnumerable<Span> Of(string text, Span within)
    {
        var group = new List<Span>();
        foreach (var line in Lines(text, within))
        {
            if (!IsBlank(text, line))
            {
                group.Add(line);
                continue;
            }

            foreach (var paragraph in OfGroup(text, group))
                yield return paragraph;
            group.Clear();
        }

        foreach (var paragraph in OfGroup(text, group))
            yield return paragraph;
    }

    private static IEnumerable<Span> Lines(string text, Span within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var length = text.AsSpan(start, within.End - start).IndexOfAny(Breaks);
            var end = length < 0 ? within.End : start + length;
            yield return new(start, end);
            start = end + 1;
            if (end + 1 < within.End && text[end] == '\r' && text[end + 1] == '\n')
                start++;
        }
    }

    private static IEnumerable<Span> OfGroup(string text, List<Span> group)
    {
        if (group.Count == 0)
            yield break;
        var isWrapped = group.Count > 2 && IsWrapped(text, group);
        var start = group[0].Start;
        for (var i = 1; i < group.Count; i++)
        {
            if (isWrapped || GoesOn(text, group[i - 1], group[i]))
                continue;
            yield return new(start, group[i - 1].End);
            start = group[i].Start;
        }

        yield return new(start, group[^1].End);
    }

    private static bool IsWrapped(string text, List<Span> group)
    {
        var width = 0;
        foreach (var line in group)
            width = Math.Max(width, line.Length);
        if (width is < NarrowestPage or > WidestPage)
            return false;
        for (var i = 1; i < group.Count; i++)
        {
            if (group[i - 1].Length + 1 + FirstWord(text, group[i]) <= width)
                return false;
        }

        return true;
    }

    // A line of prose that stops without a mark, and the next begins in lower case.
    private static bool GoesOn(string text, Span line, Span next) =>
        line.Length is >= 40 and <= WidestPage && char.IsLower(text[next.Start]) && char.IsLetterOrDigit(text[line.End - 1]) | text[line.End - 1] is ',' or '-';

    private static int FirstWord(string text, Span line)
    {
        var length = text.AsSpan(line.Start, line.Length).IndexOf(' ');
        return length < 0 ? line.Length : length;
    }

    private static bool IsBlank(string text, Span line)
    {
        for (var at = line.Start; at < line.End; at++)
        {
            if (!Tokenizer.IsGap(text[at]))
                return false;
        }

        return true;
    }
}
