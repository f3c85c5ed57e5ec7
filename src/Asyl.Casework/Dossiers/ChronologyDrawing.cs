using Asyl.Casework.Dossiers.Chronicles;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers;

/// <summary>A chronology as a figure of HTML: title and description for who does not see it, words encoded. Its looks are <c>figures.css</c>.</summary>
public static class ChronologyDrawing
{
    public static string Of(IReadOnlyList<ChronologyEntry> chronology) => Of(chronology, static text => text);

    /// <param name="shown">What words are put through before they are fitted to their room.</param>
    /// <returns>Empty when no event has a day or a stretch of time.</returns>
    internal static string Of(IReadOnlyList<ChronologyEntry> chronology, Func<string, string> shown)
    {
        var marks = EventMark.Of(chronology, shown);
        if (marks.Count == 0)
            return "";
        var html = new HtmlWriter();
        ChronicleFigure.Write(html, marks, [.. chronology.Where(entry => !entry.IsDated).Select(entry => shown(entry.Phrase))]);
        return html.ToString();
    }
}
