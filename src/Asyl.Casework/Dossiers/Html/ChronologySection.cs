using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>The chronology: date, what happened, who says so, and whether a person stands behind it.</summary>
internal static class ChronologySection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "chronology");
        if (dossier.Chronology.Count == 0)
        {
            html.Element("p", Strings.Of("chronology.empty")).End();
            return;
        }

        html.Start("table", ("class", "chronology")).Shipped("\n").Start("thead").Start("tr");
        string[] columns = ["date", "event", "who", "standing"];
        foreach (var column in columns)
            html.Element("th", Strings.Of($"column.{column}"), ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        foreach (var entry in dossier.Chronology)
            Entry(html, entry);
        html.End().End();
        NotHappened(html, dossier.NotHappened);
        html.End();
    }

    private static void NotHappened(HtmlWriter html, IReadOnlyList<ChronologyEntry> entries)
    {
        if (entries.Count == 0)
            return;
        html.Element("h3", Strings.Of("section.not_happened"), ("class", "folded")).Start("ul", ("class", "not-happened")).Shipped("\n");
        foreach (var entry in entries)
        {
            html.Start("li").Isolated(entry.Phrase).Text(": ");
            foreach (var (index, teller) in entry.Tellers.Index())
                html.Text(index > 0 ? "; " : "").TellerLine(teller, entry.IsAccepted);
            html.Text(" ").Mark(entry.IsAccepted).End();
        }

        html.End();
    }

    private static void Entry(HtmlWriter html, ChronologyEntry entry)
    {
        html.Start("tr", ("class", entry.IsAccepted ? "accepted" : "proposed")).Start("th", ("scope", "row")).Date(entry.Date).End();
        html.Start("td").Start("p", ("class", "phrase")).Isolated(entry.Phrase).End();
        Details(html, entry.Details);
        foreach (var dispute in entry.Disputes)
        {
            html.Start("p", ("class", "dispute")).Start("a", ("href", $"#contradiction-{dispute.Contradiction}")).Text(dispute.Words).End().End();
        }

        html.End().Start("td").Start("ul", ("class", "tellers"));
        foreach (var teller in entry.Tellers)
            html.Start("li").TellerLine(teller, entry.IsAccepted).End();
        html.End().Element("p", Strings.Count("origins", entry.Origins), ("class", "origins")).End();
        html.Start("td").Mark(entry.IsAccepted).End().End();
    }

    private static void Details(HtmlWriter html, IReadOnlyList<DetailLine> details)
    {
        if (details.Count == 0)
            return;
        html.Start("ul", ("class", "details"));
        foreach (var detail in details)
            html.Start("li").Text($"{detail.Label}: ").Isolated(detail.Value).End();
        html.End();
    }
}
