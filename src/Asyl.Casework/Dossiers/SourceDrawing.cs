using Asyl.Casework.Dossiers.Chapters;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers;

/// <summary>Which report rests on what as a figure of HTML: title and description for who does not see it, words encoded. Its looks are the page's.</summary>
public static class SourceDrawing
{
    /// <summary>The figure with its table, folded.</summary>
    /// <param name="sources">In order of publication.</param>
    /// <returns>Empty when no report rests on anything.</returns>
    public static string Of(IReadOnlyList<SourceEntry> sources)
    {
        var plan = SourceGraphPlan.Of(sources);
        if (plan.Ties.Count == 0)
            return "";
        var html = new HtmlWriter();
        html.Start("div", ("class", "graph")).Shipped("\n");
        SourceGraph.Write(html, plan, static text => text);
        return html.Start("details").Element("summary", Strings.Of("graph.table")).Set([SourceChapter.RestsOn(sources)], []).End().End().ToString();
    }

    /// <summary>The figure alone, for a document that has the table in its own words.</summary>
    internal static string Figure(SourceGraphPlan plan, Func<string, string> shown)
    {
        var html = new HtmlWriter();
        html.Start("div", ("class", "graph")).Shipped("\n");
        SourceGraph.Write(html, plan, shown);
        return html.End().ToString();
    }
}
