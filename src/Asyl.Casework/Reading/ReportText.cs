using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>A report taken apart: its page, its sentences with words and dates, and when it was published.</summary>
internal sealed class ReportText
{
    /// <summary>A sentence of more characters is no sentence; no rule reads it.</summary>
    public const int LongestSentence = 4000;

    private static readonly Zone[] Telling = [Zone.Body, Zone.Headline, Zone.Standfirst, Zone.Caption];

    public ReportText(string text, PageLayout layout, Edtf published, IReadOnlyList<Span> sentences, IReadOnlyList<DateMention> dates)
    {
        Text = text;
        Layout = layout;
        Published = published;
        Dates = dates;
        Sentences = [.. Split(sentences)];
    }

    public string Text { get; }

    public PageLayout Layout { get; }

    public Edtf Published { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>Every sentence that tells something: menus, footers, bylines and links to other reports are left out.</summary>
    public Sentence[] Sentences { get; }

    public Zone ZoneAt(int offset)
    {
        foreach (var zone in Layout.Zones)
        {
            if (offset < zone.End)
                return zone.Zone;
        }

        return Zone.Body;
    }

    // "APPELLANT: NAME" at the head of a ruling says whom it is about.
    private static bool NamesParty(string line) => Words.List("party").Any(party => line.Contains(party, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Sentence> Split(IReadOnlyList<Span> spans)
    {
        var (paragraph, end, date) = (0, 0, 0);
        for (var at = 0; at < spans.Count; at++)
        {
            var span = spans[at];
            if (Text.AsSpan(end, Math.Max(0, span.Start - end)).Contains('\n'))
                paragraph++;
            end = span.End;
            while (date < Dates.Count && Dates[date].Span.End <= span.Start)
                date++;
            var zone = ZoneAt(span.Start);
            if (span.Length > LongestSentence)
                continue;
            if (Telling.Contains(zone) || (zone == Zone.Frontmatter && (NamesParty(span.In(Text)) || (at > 0 && NamesParty(spans[at - 1].In(Text))))))
                yield return new(Text, at, span, zone, paragraph, Dates.Skip(date).TakeWhile(mention => mention.Span.Start < span.End).Where(mention => mention.DatesEvents || (mention.LacksMonth && mention.Date.IsKnown)));
        }
    }
}
