using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>The numbered citations: outlet, title, date, words, and the exact place they stand at.</summary>
internal static class CitationSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "citations").Start("ol", ("class", "citations")).Shipped("\n");
        foreach (var citation in dossier.Citations)
            Citation(html, dossier, citation);
        html.End().End();
    }

    private static void Citation(HtmlWriter html, Dossier dossier, NumberedCitation citation)
    {
        var reading = citation.Report.Reading;
        html.Start("li", ("id", $"c{citation.Number}"), ("class", citation.IsAccepted ? "accepted" : "proposed"))
            .Start("p");
        var byTitle = SourceName.IsTitle(citation.Report);
        if (!byTitle)
            html.Isolated(citation.Outlet);
        if (!Tellers.IsNote(citation.Report))
        {
            html.Text(byTitle ? "" : ", ").Start("em").Isolated(reading.Title.Length > 0 ? reading.Title : Strings.Of("cite.untitled")).End().Text(", ")
                .Text(reading.Published.IsKnown ? DateWords.Of(reading.Published) : Strings.Of("cite.undated"));
        }

        if (citation.ZoneWords.Length > 0)
            html.Text($", {citation.ZoneWords}");
        html.Text(": ").Quotation(citation.Shown, reading.Language).End();
        html.Start("p", ("class", "small"));
        if (citation.PlaceWords.Length > 0)
            html.Isolated(citation.PlaceWords).Text("; ");
        html.Text(citation.ExhibitWords(dossier.Letter(citation.Report.Id))).Text("; ")
            .Text(Strings.Of("cite.report", citation.Report.Id)).Text(" ").ReviewMark(citation.Review).End().End();
    }
}
