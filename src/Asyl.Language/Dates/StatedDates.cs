using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// The publication date that a report states: in its byline, its dateline, or above its headline; or in a line that says "published".
/// </summary>
internal static class StatedDates
{
    private const int Lead = 24;
    private const int LongestPublishedLine = 80;

    private static readonly Zone[] InOrder = [Zone.Byline, Zone.Dateline, Zone.Frontmatter];

    public static Edtf Find(string text, PageLayout layout, IReadOnlyList<Span> sentences)
    {
        var found = new List<StatedDate>();
        foreach (var (zone, sentence) in ZonedSentences.Of(layout, sentences))
        {
            if ((InOrder.Contains(zone) && !IsPrintStamp(text, layout, sentence)) || IsPublishedLine(text, zone, sentence))
                found.AddRange(Read(text, zone, sentence));
        }

        foreach (var zone in InOrder)
        {
            if (Choose(zone, found.FindAll(each => each.Zone == zone)) is { IsKnown: true } date)
                return date;
        }

        return Edtf.Unknown;
    }

    // First publication before revision, what a court decided before what it heard; of what stands above the headline the latest.
    private static Edtf Choose(Zone zone, List<StatedDate> dates)
    {
        if (dates.Exists(each => !each.IsRevised))
            dates.RemoveAll(each => each.IsRevised);
        if (dates.Exists(each => each.IsDecided))
            dates.RemoveAll(each => !each.IsDecided);
        if (dates.Count == 0)
            return Edtf.Unknown;
        return zone == Zone.Frontmatter ? dates.MaxBy(each => each.Date.Last).Date : dates[0].Date;
    }

    private static IEnumerable<StatedDate> Read(string text, Zone zone, Span sentence)
    {
        var isDecided = PageWords.Says("decided", sentence.In(text).ToLowerInvariant());
        foreach (var mention in DateReader.Read(text, [sentence], Edtf.Unknown))
        {
            if (mention.Date.IsInterval || mention.Date.Text.Length is not (7 or 10))
                continue;
            var lead = text[Math.Max(sentence.Start, mention.Span.Start - Lead)..mention.Span.Start].ToLowerInvariant();
            if (!StatedWords.AreOfOther(lead))
                yield return new(zone is Zone.Boilerplate ? Zone.Byline : zone, mention.Date, isDecided, PageWords.Says("revised", lead));
        }
    }

    // The minute at the very top of a page of which it is known when it was fetched: when somebody printed it.
    private static bool IsPrintStamp(string text, PageLayout layout, Span sentence) =>
        layout.Accessed.Length > 0 && sentence.Start == 0 && sentence.In(text).Split('\n')[0] is { Length: < 30 } line && line.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(line[0]);

    private static bool IsPublishedLine(string text, Zone zone, Span sentence) =>
        zone == Zone.Boilerplate && sentence.Length <= LongestPublishedLine && StatedWords.BeginsAsPublished(sentence.In(text));

    private readonly record struct StatedDate(Zone Zone, Edtf Date, bool IsDecided, bool IsRevised);
}
