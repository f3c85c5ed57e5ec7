using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The publication date that a report states: in its byline, its dateline, or above its headline; or in a line that says "published".</summary>
internal static class StatedDates
{
    private const int Lead = 24;

    private static readonly Zone[] InOrder = [Zone.Byline, Zone.Dateline, Zone.Frontmatter];

    public static Edtf Find(string text, PageLayout layout, IReadOnlyList<Span> sentences)
    {
        var found = new List<(Zone Zone, Edtf Date, bool IsDecided, bool IsRevised)>();
        foreach (var (zone, sentence) in ZonedSentences.Of(layout, sentences))
        {
            if (zone is Zone.Byline or Zone.Dateline or Zone.Frontmatter || IsPublishedLine(text, zone, sentence))
                found.AddRange(Read(text, zone, sentence));
        }

        foreach (var zone in InOrder)
        {
            var dates = found.Where(each => each.Zone == zone).ToList();
            if (dates.Exists(each => !each.IsRevised))
                dates.RemoveAll(each => each.IsRevised);
            if (dates.Exists(each => each.IsDecided))
                dates.RemoveAll(each => !each.IsDecided);
            if (dates.Count > 0)
                return zone == Zone.Frontmatter ? dates.MaxBy(each => each.Date.Last).Date : dates[0].Date;
        }

        return Edtf.Unknown;
    }

    private static IEnumerable<(Zone Zone, Edtf Date, bool IsDecided, bool IsRevised)> Read(string text, Zone zone, Span sentence)
    {
        var isDecided = PageWords.Says("decided", sentence.In(text).ToLowerInvariant());
        foreach (var mention in DateReader.Read(text, [sentence], Edtf.Unknown))
        {
            if (mention.Date.IsInterval || mention.Date.Text.Length is not (7 or 10))
                continue;
            var lead = text[Math.Max(sentence.Start, mention.Span.Start - Lead)..mention.Span.Start].ToLowerInvariant();
            if (!lead.Contains("born", StringComparison.Ordinal))
                yield return (zone is Zone.Boilerplate ? Zone.Byline : zone, mention.Date, isDecided, PageWords.Says("revised", lead));
        }
    }

    private static bool IsPublishedLine(string text, Zone zone, Span sentence)
    {
        if (zone != Zone.Boilerplate || sentence.Length > 80)
            return false;
        var line = sentence.In(text);
        return line.StartsWith("Published", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Posted", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("First published", StringComparison.OrdinalIgnoreCase);
    }
}
