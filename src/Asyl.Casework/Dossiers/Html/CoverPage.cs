using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>The first page: what this is, of whom, as of when, where the person stands now, how far people stand behind it, and what follows.</summary>
internal static class CoverPage
{
    private static readonly string[] Sections = ["position", "chronology", "contradictions", "sources", "exhibits", "unread", "citations"];

    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.Start("header", ("class", "cover")).Shipped("\n");
        html.Element("p", Strings.Of("dossier.kind"), ("class", "kind"));
        html.Start("h1").Isolated(dossier.CaseName).End();
        if (dossier.IsDraft)
            html.Start("p", ("class", "draft-banner")).Element("strong", Strings.Of("dossier.draft")).Text(" ").Text(Strings.Of("dossier.draft_cover")).End();
        Facts(html, dossier);
        PositionSection.Today(html, dossier);
        html.Start("p", ("class", "advice")).Element("strong", RulesChecked.Words(dossier.Options.RulesChecked, dossier.Options.RulesOf)).Text(" ").Text(Strings.Of("dossier.says")).End();
        Legend(html);
        Contents(html);
        html.End();
    }

    private static void Facts(HtmlWriter html, Dossier dossier)
    {
        var tally = dossier.Tally;
        html.Start("dl", ("class", "facts")).Shipped("\n");
        html.Row(Strings.Of("dossier.as_of"), dd => dd.Text($"{DateWords.Of(dossier.Options.AsOf)} ({Strings.Of("dossier.as_of_what")})"));
        if (dossier.Options.Purpose.Length > 0)
            html.Row(Strings.Of("dossier.purpose"), dd => dd.Isolated(dossier.Options.Purpose));
        html.Row(Strings.Of("dossier.state"), dd => dd.Text(Strings.Of(dossier.IsOpen ? "dossier.state_open" : "dossier.state_proposed")));
        html.Row(Strings.Of("dossier.reviewed"), dd => dd
            .Text(Strings.Of("dossier.reviewed_events", tally.AcceptedEvents, tally.Events)).Text("; ")
            .Text(Strings.Of("dossier.reviewed_passages", tally.AcceptedPassages, tally.Passages)));
        html.Row(Strings.Of("section.contradictions"), dd => dd.Element("a", Strings.Count("contradictions", dossier.Contradictions.Count(entry => entry.Shown)), ("href", "#contradictions")));
        html.Row(Strings.Of("dossier.made_by"), dd => dd.Text(dossier.Options.MadeBy));
        html.End();
    }

    private static void Legend(HtmlWriter html)
    {
        html.Element("h2", Strings.Of("dossier.legend")).Start("dl", ("class", "legend")).Shipped("\n");
        html.Start("dt").Mark(isAccepted: true).End().Element("dd", Strings.Of("dossier.legend_accepted"));
        html.Start("dt").Mark(isAccepted: false).End().Element("dd", Strings.Of("dossier.legend_proposed"));
        html.Start("dt").Element("span", Strings.Of("status.unknown"), ("class", "mark unknown")).End().Element("dd", Strings.Of("dossier.legend_unknown"));
        html.Start("dt").Element("span", Strings.Of("status.disputed"), ("class", "mark disputed")).End().Element("dd", Strings.Of("dossier.legend_disputed"));
        html.End();
    }

    private static void Contents(HtmlWriter html)
    {
        html.Start("nav", ("aria-label", Strings.Of("dossier.contents"))).Element("h2", Strings.Of("dossier.contents")).Start("ol").Shipped("\n");
        foreach (var section in Sections)
            html.Start("li").Element("a", Strings.Of($"section.{section}"), ("href", $"#{section}")).End();
        html.End().End();
    }
}
