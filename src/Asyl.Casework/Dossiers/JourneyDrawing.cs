using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Journeys;

namespace Asyl.Casework.Dossiers;

/// <summary>A journey on a map as a figure of HTML: title and description for who does not see it, words encoded. Its looks are <c>figures.css</c>.</summary>
public static class JourneyDrawing
{
    public static string Of(IReadOnlyList<JourneyStep> steps) => Of(steps, static text => text);

    /// <param name="shown">What words are put through before they are fitted to their room. A town that it changes is drawn at its country, a country that it changes not at all.</param>
    /// <returns>Empty when no place is on the map.</returns>
    internal static string Of(IReadOnlyList<JourneyStep> steps, Func<string, string> shown)
    {
        var plan = new JourneyPlan(steps, shown);
        if (plan.Marks.Count == 0)
            return "";
        var html = new HtmlWriter();
        JourneyFigure.Write(html, plan, shown);
        return html.ToString();
    }
}
