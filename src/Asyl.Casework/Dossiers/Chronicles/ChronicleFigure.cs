using System.Globalization;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>
/// A drawing of a chronology: strips of time, each event at its day or over the stretch in which it may have been. What people accepted, what is proposed, what sources
/// contradict and what is said not to have happened differ in shape and line, not in colour alone. The table beside says the same.
/// </summary>
internal static class ChronicleFigure
{
    private const double Top = 20;
    private const double LaneHeight = 18;

    public static void Write(HtmlWriter html, IReadOnlyList<EventMark> marks, IReadOnlyList<string> undated)
    {
        html.Start("figure", ("class", "chronicle")).Shipped("\n").Start("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", Strings.Of("chronicle.title"))).Shipped("\n");
        foreach (var (index, strip) in TimeStrip.Of(marks).Index())
            Strip(html, strip, index + 1);
        html.End();
        Caption(html, marks, undated);
        html.End();
    }

    private static void Strip(HtmlWriter html, TimeStrip strip, int number)
    {
        var lanes = Top + (strip.Lanes.Count * LaneHeight);
        var height = lanes + (strip.Lanes.Left.Count > 0 ? LaneHeight : 0) + 22;
        var (title, desc) = ($"chronicle-{N(number)}-title", $"chronicle-{N(number)}-desc");
        html.Start("svg", ("viewBox", $"0 0 {N(TimeStrip.Width)} {N(height)}"), ("role", "img"), ("aria-labelledby", $"{title} {desc}")).Shipped("\n")
            .Element("title", Strings.Of("chronicle.strip", DateWords.Of(strip.First), DateWords.Of(strip.Last)), ("id", title))
            .Element("desc", Strings.Of("chronicle.desc", Strings.Count("events", strip.Marks.Count)), ("id", desc));
        foreach (var (day, label) in strip.Ticks())
            Tick(html, N(strip.Scale.X(day)), label, height);
        foreach (var placed in strip.Lanes.Placed)
            Mark(html, placed, Top + (placed.Lane * LaneHeight), strip);
        foreach (var group in MarkGroup.Of(strip.Lanes.Left, strip.Scale))
            html.Start("g", ("class", "more")).Element("title", group.FullWords).Element("text", group.Label, ("x", N(group.X)), ("y", N(lanes + 4))).End();
        html.End();
    }

    private static void Tick(HtmlWriter html, string x, string label, double height) => html
        .Start("line", ("x1", x), ("x2", x), ("y1", "4"), ("y2", N(height - 18)), ("class", "tick")).End()
        .Element("text", label, ("x", x), ("y", N(height - 6)), ("class", "year"));

    private static void Mark(HtmlWriter html, PlacedMark placed, double y, TimeStrip strip)
    {
        var mark = placed.Mark;
        var shape = mark.IsPoint ? MarkShape.Point(mark, placed.From, y) : MarkShape.Stretch(mark, placed.From, placed.To, y, mark.IsOpenAfter || mark.To > strip.Last);
        html.Start("g", ("class", $"{(mark.IsPoint ? "point" : "stretch")} {mark.Look}")).Element("title", mark.FullWords)
            .Start("path", ("d", shape)).End()
            .Element("text", mark.Label, ("x", N(placed.Text)), ("y", N(y + 4)), ("class", $"{placed.Anchor}{(placed.IsOver ? " over" : "")}")).End().Shipped("\n");
    }

    /// <summary>Each shape and line once, as it is drawn.</summary>
    private static void Caption(HtmlWriter html, IReadOnlyList<EventMark> marks, IReadOnlyList<string> undated)
    {
        html.Start("figcaption");
        foreach (var (words, mark) in marks.Select(mark => (Words: Meaning(mark), Mark: mark)).DistinctBy(key => key.Words, StringComparer.Ordinal).OrderBy(key => Order(key.Mark)))
            Key(html, words, mark);
        if (undated.Count > 0)
            html.Start("p").Text($"{Strings.Of("chronicle.undated")} ").Element("bdi", string.Join("; ", undated)).End();
        html.End();
    }

    private static string Meaning(EventMark mark) =>
        Strings.Of(mark.IsAbsent ? "chronicle.absent" : mark.IsDisputed ? "chronicle.disputed" : mark.IsPoint ? "chronicle.point" : "chronicle.stretch") + ", " + Strings.Of(mark.Entry.IsAccepted ? "mark.accepted" : "mark.proposed");

    private static int Order(EventMark mark) => (mark.IsAbsent ? 6 : mark.IsDisputed ? 4 : mark.IsPoint ? 0 : 2) + (mark.Entry.IsAccepted ? 0 : 1);

    private static void Key(HtmlWriter html, string words, EventMark mark)
    {
        var shape = mark.IsPoint ? MarkShape.Point(mark, 12, 7) : MarkShape.Stretch(mark, 2, 22, 7, isOpenAfter: false, isOpenBefore: false);
        html.Start("span", ("class", "key")).Start("svg", ("viewBox", "0 0 24 14"), ("width", "24"), ("height", "14"), ("aria-hidden", "true"))
            .Start("g", ("class", $"{(mark.IsPoint ? "point" : "stretch")} {mark.Look}")).Start("path", ("d", shape)).End().End().End().Text(words).End().Text(" ");
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
