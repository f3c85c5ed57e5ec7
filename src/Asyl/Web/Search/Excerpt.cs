using Asyl.Language.Text;

namespace Asyl.Web.Search;

/// <summary>A stretch of a kept text with what was found in it marked. Every piece is the text's own words.</summary>
/// <param name="At">Where the first marked words stand; where the stretch begins when nothing is marked.</param>
public sealed record Excerpt(int At, bool IsCutBefore, bool IsCutAfter, IReadOnlyList<(string Text, bool IsMarked)> Pieces)
{
    private const int Together = 160;
    private const int Before = 70;
    private const int After = 90;
    private const int Longest = 360;

    /// <summary>The stretches in which most different words were found, in their order in the text.</summary>
    /// <param name="places">In order; one that begins inside another is passed over.</param>
    public static IEnumerable<Excerpt> Best(string text, IEnumerable<Span> places, int atMost) =>
        Gathered(text, places)
            .OrderByDescending(group => group.Select(place => place.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).Count()).ThenBy(group => group[0].Start)
            .Take(atMost).OrderBy(group => group[0].Start)
            .Select(group => Around(text, group));

    /// <summary>A passage as it stands, cut where it is very long.</summary>
    public static Excerpt Whole(string text, Span passage)
    {
        var end = passage.Length <= Longest ? passage.End : Space(text, passage.Start + Longest, passage.End);
        return new(passage.Start, false, end < passage.End, [(text[passage.Start..end], false)]);
    }

    private static List<List<Span>> Gathered(string text, IEnumerable<Span> places)
    {
        var groups = new List<List<Span>>();
        foreach (var place in places)
        {
            if (groups.Count > 0 && place.Start < groups[^1][^1].End)
                continue;
            if (groups.Count > 0 && place.End - groups[^1][0].Start <= Together && !text.AsSpan(groups[^1][^1].End..place.Start).Contains("\n\n", StringComparison.Ordinal))
                groups[^1].Add(place);
            else
                groups.Add([place]);
        }

        return groups;
    }

    private static Excerpt Around(string text, List<Span> group)
    {
        var (from, to) = Window(text, group[0].Start, group[^1].End);
        var pieces = new List<(string, bool)>();
        var at = from;
        foreach (var place in group)
        {
            pieces.Add((text[at..place.Start], false));
            pieces.Add((place.In(text), true));
            at = place.End;
        }

        pieces.Add((text[at..to], false));
        return new(group[0].Start, IsCut(text, from), IsCut(text, to), pieces);
    }

    /// <summary>Some words more on either side, in the same paragraph.</summary>
    private static (int From, int To) Window(string text, int start, int end)
    {
        var (least, most) = (Math.Max(0, start - Before), Math.Min(text.Length, end + After));
        var paragraph = text.LastIndexOf("\n\n", Math.Max(0, start - 1), Math.Max(0, start - least), StringComparison.Ordinal);
        var next = text.IndexOf("\n\n", end, most - end, StringComparison.Ordinal);
        var from = paragraph >= 0 ? paragraph + 2 : least == 0 ? 0 : Space(text, least, start) is var space && space < start ? space + 1 : start;
        return (from, next >= 0 ? next : most == text.Length ? most : text.LastIndexOfAny([' ', '\n'], most - 1, most - end) is > 0 and var last ? last : end);
    }

    /// <summary>The first space from a place on; the end when there is none before it.</summary>
    private static int Space(string text, int from, int end) => text.AsSpan(from, end - from).IndexOfAny(' ', '\n') is >= 0 and var at ? from + at : end;

    private static bool IsCut(string text, int at) => at > 0 && at < text.Length && text[at] != '\n' && text[at - 1] != '\n';
}
