using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers;

/// <summary>Which report rests on what as a figure of HTML, as it stands in a dossier, with its table, folded: title and description for who does not see it, words encoded. Its looks are the page's.</summary>
public static class SourceDrawing
{
    /// <param name="sources">In order of publication.</param>
    /// <returns>Empty when no report rests on anything.</returns>
    public static string Of(IReadOnlyList<SourceEntry> sources)
    {
        var html = new HtmlWriter();
        SourceGraph.Write(html, SourceGraphPlan.Of(sources), isFolded: true);
        return html.ToString();
    }
}
