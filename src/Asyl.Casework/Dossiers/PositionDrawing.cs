using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers;

/// <summary>The position over time as a figure of HTML, as it stands in a dossier: title and description for who does not see it, words encoded. Its looks are the page's.</summary>
public static class PositionDrawing
{
    /// <param name="asOf">The day on which "today" falls.</param>
    /// <returns>Empty when no stretch is known.</returns>
    public static string Of(IReadOnlyList<PositionLine> overTime, DateOnly asOf)
    {
        if (overTime.Count == 0)
            return "";
        var html = new HtmlWriter();
        Timeline.Write(html, overTime, asOf);
        return html.ToString();
    }
}
