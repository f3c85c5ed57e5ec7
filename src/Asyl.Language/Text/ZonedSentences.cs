namespace Asyl.Language.Text;

/// <summary>The sentences of a page, each with its zone.</summary>
internal static class ZonedSentences
{
    public static IEnumerable<(Zone Zone, Span Sentence)> Of(PageLayout layout, IReadOnlyList<Span> sentences)
    {
        var zone = 0;
        foreach (var sentence in sentences)
        {
            while (zone + 1 < layout.Zones.Count && layout.Zones[zone].End <= sentence.Start)
                zone++;
            if (zone < layout.Zones.Count)
                yield return (layout.Zones[zone].Zone, sentence);
        }
    }
}
