using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Contradictions with their sides beside one another; no side is preferred.</summary>
internal static class ContradictionSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "contradictions");
        if (dossier.Contradictions.Count == 0)
            html.Element("p", Strings.Of("contradictions.empty"));
        foreach (var entry in dossier.Contradictions.Where(entry => entry.Shown))
            Entry(html, dossier, entry);
        if (dossier.Contradictions.Any(entry => !entry.Shown))
            html.Element("h3", Strings.Of("section.folded"), ("class", "folded"));
        foreach (var entry in dossier.Contradictions.Where(entry => !entry.Shown))
            Entry(html, dossier, entry);
        html.End();
    }

    private static void Entry(HtmlWriter html, Dossier dossier, ContradictionEntry entry)
    {
        html.Start("article", ("id", $"contradiction-{entry.Number}"), ("class", entry.Shown ? "contradiction" : "contradiction small")).Shipped("\n")
            .Element(entry.Shown ? "h3" : "h4", Strings.Of("contradiction.heading", entry.Number, entry.AboutWords))
            .Start("div", ("class", "sides")).Shipped("\n");
        foreach (var side in entry.Sides)
            Side(html, dossier, side);
        html.End().Start("p", ("class", "why")).Element("strong", Strings.Of("contradiction.why")).Text(" ").Isolated(entry.Why).End().End();
    }

    private static void Side(HtmlWriter html, Dossier dossier, SideEntry side)
    {
        html.Start("div", ("class", "side")).Shipped("\n").Start("p", ("class", "value")).Isolated(side.Value).End()
            .Element("p", side.OriginsWords, ("class", "origins")).Start("ul").Shipped("\n");
        foreach (var teller in side.Tellers)
            Told(html, dossier, teller);
        html.End().End();
    }

    private static void Told(HtmlWriter html, Dossier dossier, Teller teller)
    {
        html.Start("li", ("class", teller.IsAccepted ? "accepted" : "proposed")).Isolated(teller.Words());
        if (teller.Note.Length > 0 && teller.Citations.Count == 0)
            html.Text(": ").Quotation(teller.Note, "");
        foreach (var (index, citation) in teller.Citations.Select(dossier.Citation).Index())
        {
            html.Text(index > 0 ? "; " : $"{citation.PublishedWords}: ").Quotation(citation.Shown, citation.Report.Reading.Language).References([citation.Number]);
        }

        html.Text(" ").Mark(teller.IsAccepted).End();
    }
}
