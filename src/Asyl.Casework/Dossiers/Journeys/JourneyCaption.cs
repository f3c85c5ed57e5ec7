using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>What the signs of a map mean, what is not on it, and whose borders it has.</summary>
internal static class JourneyCaption
{
    public static void Write(HtmlWriter html, JourneyPlan plan, Func<string, string> shown)
    {
        html.Start("figcaption");
        foreach (var look in plan.Marks.Where(mark => mark.Point is not null).Select(mark => mark.Look).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Key(html, $"at {look}", JourneyFigure.Shape(look, 14, 7), "", Strings.Of(look == "uncertain" ? "journey.uncertain" : $"mark.{look}"));
        foreach (var isTold in plan.Legs.Select(leg => leg.IsTold).Distinct().OrderDescending())
            Key(html, isTold ? "leg accepted" : "leg accepted after", "M1 7H26", JourneyFigure.Head(new((1, 7), (2, 7), (27, 7)), isTold), Strings.Of(isTold ? "journey.told" : "journey.after"));
        if (plan.Marks.Any(mark => mark.Point is null))
            Key(html, "", "M1 1H27V13H1z", "", Strings.Of("journey.whole"), "land whole");
        if (plan.Marks.Count < plan.AllMarks)
            html.Element("p", Strings.Of("journey.folded", plan.Marks.Count, plan.AllMarks));
        if (plan.Absent.Count > 0)
            html.Start("p").Text($"{Strings.Of("journey.absent")} ").Element("bdi", string.Join("; ", plan.Absent.Select(step => $"{step.Number}. {shown(step.Where)}"))).End();
        html.Element("p", Strings.Of("journey.borders")).End();
    }

    private static void Key(HtmlWriter html, string look, string shape, string head, string words, string kind = "way")
    {
        html.Start("span", ("class", "key")).Start("svg", ("viewBox", "0 0 28 14"), ("width", "28"), ("height", "14"), ("aria-hidden", "true")).Start("g", ("class", look)).Start("path", ("d", shape), ("class", kind)).End();
        if (head.Length > 0)
            html.Start("path", ("d", head), ("class", "head")).End();
        html.End().End().Text(words).End().Text(" ");
    }
}
