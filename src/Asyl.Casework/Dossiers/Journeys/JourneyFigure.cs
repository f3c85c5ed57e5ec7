using System.Globalization;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>
/// A map of a journey: outlines of countries, the places at which the person was told to be, numbered in order of time, and legs between them. A country in which no town
/// is known is hatched and has no point. Kinds differ in shape and line, not in colour alone; the table beside says the same. Nothing is fetched.
/// </summary>
internal static class JourneyFigure
{
    public static void Write(HtmlWriter html, JourneyPlan plan, Func<string, string> shown)
    {
        var map = new MapLayout(plan);
        html.Start("figure", ("class", "journey")).Shipped("\n").Start("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", Strings.Of("journey.title"))).Shipped("\n")
            .Start("svg", ("viewBox", $"0 0 {N(MapView.Width)} {N(map.View.Height)}"), ("role", "img"), ("aria-labelledby", "journey-title journey-desc")).Shipped("\n")
            .Element("title", Strings.Of("journey.title"), ("id", "journey-title"))
            .Element("desc", Strings.Of("journey.desc", string.Join(", ", plan.Marks.Select(mark => $"{mark.Numbers} {mark.Name}".Trim()))), ("id", "journey-desc"))
            .Shipped(Hatch);
        Countries(html, map, plan);
        foreach (var (leg, curve) in map.Legs)
            Leg(html, leg, curve, shown);
        foreach (var label in map.Labels.Where(label => label.Leader is not null))
            Leader(html, label.Leader!.Value, label.Box);
        foreach (var (mark, at) in map.Towns)
            Town(html, mark, at, shown);
        foreach (var label in map.Labels)
            Label(html, label);
        html.End().End();
        JourneyCaption.Write(html, plan, shown);
        html.End();
    }

    private static void Countries(HtmlWriter html, MapLayout map, JourneyPlan plan)
    {
        html.Start("g", ("transform", "scale(.5)"));
        foreach (var land in map.Lands.OrderBy(land => plan.Marks.Any(mark => mark.Country == land.Code)))
        {
            var isWhole = plan.Marks.Any(mark => mark.Country == land.Code && mark.Point is null);
            var isTold = isWhole || plan.Marks.Any(mark => mark.Country == land.Code);
            html.Start("path", ("d", land.Path()), ("class", isTold ? "land told" : "land")).End();
            if (isWhole)
                html.Start("path", ("d", land.Path()), ("class", "land whole")).End();
        }

        html.End();
    }

    private static void Leg(HtmlWriter html, MapLeg leg, Curve curve, Func<string, string> shown) => html
        .Start("g", ("class", $"leg {leg.Look}{(leg.IsTold ? "" : " after")}"))
        .Element("title", $"{leg.From.Name} → {leg.To.Name}: {string.Join("; ", leg.Steps.Select(step => Words(step, shown)))}")
        .Start("path", ("d", $"M{N(curve.From.X)} {N(curve.From.Y)}Q{N(curve.Bend.X)} {N(curve.Bend.Y)} {N(curve.To.X)} {N(curve.To.Y)}"), ("class", "way")).End()
        .Start("path", ("d", Head(curve, leg.IsTold)), ("class", "head")).End().End().Shipped("\n");

    /// <summary>A full arrow for a movement that is told, an open one for what only comes next in time.</summary>
    internal static string Head(Curve curve, bool isTold)
    {
        var angle = Math.Atan2(curve.To.Y - curve.Bend.Y, curve.To.X - curve.Bend.X);
        var (left, right) = (Behind(angle + 2.7), Behind(angle - 2.7));
        return isTold ? $"M{N(left.X)} {N(left.Y)}L{N(curve.To.X)} {N(curve.To.Y)}L{N(right.X)} {N(right.Y)}z" : $"M{N(left.X)} {N(left.Y)}L{N(curve.To.X)} {N(curve.To.Y)}L{N(right.X)} {N(right.Y)}";

        (double X, double Y) Behind(double way) => (curve.To.X + (9 * Math.Cos(way)), curve.To.Y + (9 * Math.Sin(way)));
    }

    private static void Town(HtmlWriter html, MapMark mark, (double X, double Y) at, Func<string, string> shown) => html
        .Start("g", ("class", $"at {mark.Look}")).Element("title", $"{mark.Name}, {Strings.Country(mark.Country)}: {string.Join("; ", mark.Steps.Select(step => Words(step, shown)))}")
        .Start("path", ("d", Shape(mark.Look, at.X, at.Y))).End().End().Shipped("\n");

    /// <summary>A disc, or a diamond for a place that is not certain.</summary>
    internal static string Shape(string look, double x, double y) => look == "uncertain"
        ? $"M{N(x)} {N(y - 6)}l6 6l-6 6l-6 -6z"
        : $"M{N(x - 4.5)} {N(y)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";

    private static void Leader(HtmlWriter html, (double X, double Y) from, Box to) => html.Start(
        "line", ("x1", N(from.X)), ("y1", N(from.Y)), ("x2", N(Math.Clamp(from.X, to.Left + 4, to.Right - 4))), ("y2", N(Math.Clamp(from.Y, to.Top + 2, to.Bottom - 2))), ("class", "leader")).End();

    private static void Label(HtmlWriter html, MapLabel label)
    {
        var (x, y) = label.Box.Middle;
        html.Start("text", ("x", N(x)), ("y", N(y + 4)), ("class", label.Kind));
        if (label.Numbers.Length > 0)
            html.Element("tspan", label.Numbers, ("class", "numbers")).Text(label.Name.Length > 0 ? " " : "");
        html.Text(label.Name).End().Shipped("\n");
    }

    private static string Words(JourneyStep step, Func<string, string> shown) => $"{step.Number}. {DateWords.Of(step.Entry.Date)}, {shown(step.Entry.Phrase)}";

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private const string Hatch = """
        <defs><pattern id="journey-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="7"></line></pattern></defs>

        """;
}
