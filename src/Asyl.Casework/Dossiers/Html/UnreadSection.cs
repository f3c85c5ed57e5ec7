using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>What the reader left aside and what it doubts: a reader of the dossier must know what it may lack.</summary>
internal static class UnreadSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "unread");
        if (!dossier.Sources.Any(source => source.HasDoubts))
            html.Element("p", Strings.Of("unread.empty"));
        foreach (var source in dossier.Sources.Where(source => source.HasDoubts))
            Source(html, source);
        html.End();
    }

    private static void Source(HtmlWriter html, SourceEntry source)
    {
        var reading = source.Reading;
        html.Start("article", ("class", "source")).Shipped("\n").Start("h3").Element("span", source.Letter, ("class", "letter")).Text(" ").Isolated(source.Outlet).End();
        if (!reading.Read && !source.IsNote)
            html.Element("p", source.UnreadWords);
        if (reading.Doubts.Count > 0)
            html.Element("h4", Strings.Of("unread.doubts")).Start("ul").Shipped("\n");
        foreach (var doubt in reading.Doubts)
        {
            html.Start("li").Isolated(doubt.Why);
            if (doubt.Passage is { } passage)
                html.Text(" ").Quotation(passage.Text, reading.Language);
            html.End();
        }

        if (reading.Doubts.Count > 0)
            html.End();
        Sentences(html, reading);
        html.End();
    }

    private static void Sentences(HtmlWriter html, Reading.ReportReading reading)
    {
        if (reading.Unread.Count == 0)
            return;
        html.Element("h4", Strings.Of("unread.sentences")).Start("ul").Shipped("\n");
        foreach (var passage in reading.Unread)
            html.Start("li").Quotation(passage.Text, reading.Language).Element("span", $" {passage.Start}–{passage.End}", ("class", "small")).End();
        html.End();
    }
}
