using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Which report rests on what, in words.</summary>
internal static class SourceGraphTable
{
    public static void Write(HtmlWriter html, IReadOnlyList<SourceEntry> sources, bool isFolded)
    {
        if (isFolded)
            html.Start("details").Element("summary", Strings.Of("graph.table"));
        html.Start("table", ("class", "rests")).Shipped("\n").Start("thead").Start("tr");
        foreach (var column in new[] { "exhibit", "report", "rests_on" })
            html.Element("th", Strings.Of($"column.{column}"), ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        foreach (var source in sources)
        {
            var words = source.DependsOn.Select(on => on.Words).Distinct(StringComparer.Ordinal).DefaultIfEmpty(Strings.Of("sources.depends_none"));
            html.Start("tr").Element("th", source.Letter, ("scope", "row")).Start("td").Isolated(source.Outlet).Text(source.IsNote ? "" : $", {DateWords.Of(source.Reading.Published)}").End()
                .Start("td").Isolated(string.Join("; ", words)).End().End();
        }

        html.End().End();
        if (isFolded)
            html.End();
    }
}
