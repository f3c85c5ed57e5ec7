using System.Globalization;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>
/// A drawing of which report rests on what: reports by day of publication on the left, the outlets and witnesses they name on the right, curves on the left
/// between reports. Kinds differ in line and end, not in colour alone; a table beside says the same.
/// </summary>
internal static class SourceGraph
{
    private const double Width = 760;
    private const double RowHeight = 23;
    private const double Top = 44;
    private const double ReportLeft = 76;
    private const double ReportRight = 382;
    private const double OriginLeft = 522;
    private const double NameIndent = 26;

    /// <param name="shown">What names are put through before they are fitted to their room.</param>
    public static void Write(HtmlWriter html, SourceGraphPlan plan, Func<string, string> shown)
    {
        var places = new GraphPlaces(plan, Top, RowHeight);
        html.Start("figure").Shipped("\n").Start("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", Strings.Of("graph.title")))
            .Start("svg", ("viewBox", $"0 0 {N(Width)} {N(places.Height)}"), ("role", "img"), ("aria-labelledby", "graph-title graph-desc")).Shipped("\n")
            .Element("title", Strings.Of("graph.title"), ("id", "graph-title"))
            .Element("desc", Strings.Of("graph.desc", Strings.Count("reports", plan.Reports.Count), plan.Origins.Count), ("id", "graph-desc"))
            .Element("text", Strings.Of("graph.reports"), ("x", N(ReportLeft)), ("y", "14"), ("class", "head"));
        if (plan.Origins.Count > 0)
            html.Element("text", Strings.Of("graph.origins"), ("x", N(OriginLeft + 8)), ("y", "14"), ("class", "head"));
        foreach (var tie in plan.Ties.OrderByDescending(tie => tie.Kind))
            Line(html, tie, places, shown);
        foreach (var entry in plan.Reports)
            Report(html, entry, places.Of(entry.Letter), shown);
        foreach (var origin in plan.Origins)
            Origin(html, shown(origin.Name), origin.IsWitness, places.Of(origin));
        html.End().End();
        Caption(html, plan);
        html.End();
    }

    private static void Line(HtmlWriter html, GraphTie tie, GraphPlaces places, Func<string, string> shown)
    {
        var (from, kind) = (places.Of(tie.From), Codes.Of(tie.Kind));
        var (to, x) = tie.Origin is null ? (places.Of(tie.Report), ReportLeft - 4) : (places.Of(tie.Origin), OriginLeft);
        var bend = 16 + (76 * Math.Abs(to - from) / places.Height);
        var path = tie.Origin is null
            ? $"M{N(x)} {N(from)}C{N(x - bend)} {N(from)} {N(x - bend)} {N(to)} {N(x)} {N(to)}"
            : $"M{N(ReportRight + 4)} {N(from)}C{N(ReportRight + 70)} {N(from)} {N(x - 70)} {N(to)} {N(x)} {N(to)}";
        html.Start("g", ("class", $"tie {kind}")).Element("title", $"{tie.From} {Strings.Of($"dependence.{kind}", tie.Origin is { } named ? shown(named.Name) : tie.Report)}")
            .Start("path", ("d", path), ("class", "way")).End().Start("path", ("d", End(tie.Kind, x, to)), ("class", "end")).End().End();
    }

    /// <summary>An arrow, a square, a diamond or a ring, pointing at what is rested on.</summary>
    private static string End(DependenceKind kind, double x, double y) => kind switch
    {
        DependenceKind.Cites => $"M{N(x)} {N(y)}l-8 -4v8z",
        DependenceKind.Copies => $"M{N(x)} {N(y - 3.5)}h-7v7h7z",
        DependenceKind.Boilerplate => $"M{N(x)} {N(y)}l-4.5 -4.5l-4.5 4.5l4.5 4.5z",
        _ => $"M{N(x)} {N(y)}a3.5 3.5 0 1 0 -7 0a3.5 3.5 0 1 0 7 0z",
    };

    private static void Report(HtmlWriter html, SourceEntry entry, double y, Func<string, string> shown)
    {
        var whole = entry.IsNote ? "" : DateWords.Of(entry.Reading.Published);
        var (day, outlet) = (Lettering.Fitted(whole, 136), shown(entry.Outlet));
        var name = Lettering.Fitted(outlet, ReportRight - ReportLeft - NameIndent - 10 - Lettering.Width(day));
        html.Start("g").Element("title", $"{entry.Letter} {outlet} {whole}")
            .Element("text", entry.Letter, ("x", N(ReportLeft)), ("y", N(y + 4)), ("class", "letter-mark"))
            .Element("text", name, ("x", N(ReportLeft + NameIndent)), ("y", N(y + 4)))
            .Element("text", day, ("x", N(ReportRight)), ("y", N(y + 4)), ("class", "day to-end")).End().Shipped("\n");
    }

    private static void Origin(HtmlWriter html, string name, bool isWitness, double y) => html.Start("g").Element("title", name)
        .Element("text", Lettering.Fitted(name, Width - OriginLeft - 8), ("x", N(OriginLeft + 8)), ("y", N(y + 4)), ("class", isWitness ? "who" : "outlet")).End().Shipped("\n");

    private static void Caption(HtmlWriter html, SourceGraphPlan plan)
    {
        html.Start("figcaption");
        foreach (var kind in plan.Ties.Select(tie => tie.Kind).Distinct().Order())
        {
            html.Start("span", ("class", "key")).Start("svg", ("viewBox", "0 0 34 12"), ("width", "34"), ("height", "12"), ("aria-hidden", "true"))
                .Start("g", ("class", $"tie {Codes.Of(kind)}")).Start("path", ("d", "M1 6H32"), ("class", "way")).End().Start("path", ("d", End(kind, 33, 6)), ("class", "end")).End().End().End()
                .Text(Strings.Of($"graph.{Codes.Of(kind)}")).End().Text(" ");
        }

        if (!plan.IsWhole)
            html.Element("p", Strings.Of("graph.folded", plan.Reports.Count, plan.All.Count, plan.Origins.Count, plan.AllOrigins));
        html.End();
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
