using System.Globalization;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>
/// A drawing of the position over time: a row a track and country, from the first known day to the day of the dossier. A stretch is drawn full only between
/// the last day on which it may have begun and the first on which it may have ended; around it, and where nothing is known, it is hatched.
/// </summary>
internal static class Timeline
{
    private const double LabelWidth = 150;
    private const double LetterWidth = 7.2;
    private const double Width = 720;
    private const double RowHeight = 30;
    private const double BarHeight = 18;

    public static void Write(HtmlWriter html, IReadOnlyList<PositionLine> overTime, DateOnly asOf)
    {
        var tracks = overTime.GroupBy(line => line.RowWords, StringComparer.Ordinal).ToList();
        var left = Math.Max(LabelWidth, tracks.Max(track => track.Key.Length) * LetterWidth);
        var scale = TimeScale.Of(overTime, asOf, left, Width - 8);
        var height = (tracks.Count * RowHeight) + 34;
        html.Start("figure", ("class", "timeline")).Shipped("\n").Start("svg", ("viewBox", $"0 0 {N(Width)} {N(height)}"), ("role", "img"), ("aria-labelledby", "timeline-title timeline-desc")).Shipped("\n")
            .Element("title", Strings.Of("timeline.title"), ("id", "timeline-title"))
            .Element("desc", Strings.Of("timeline.desc", DateWords.Of(scale.First), DateWords.Of(scale.Last)), ("id", "timeline-desc"))
            .Shipped(Patterns);
        Axis(html, scale, height);
        foreach (var (index, track) in tracks.Index())
            Row(html, track, scale, 6 + (index * RowHeight));
        html.End();
        Caption(html);
        html.End();
    }

    private static void Axis(HtmlWriter html, TimeScale scale, double height)
    {
        foreach (var (day, label) in scale.Ticks())
        {
            var x = N(scale.X(day));
            html.Start("line", ("x1", x), ("x2", x), ("y1", "2"), ("y2", N(height - 22)), ("class", "tick")).End()
                .Element("text", label, ("x", x), ("y", N(height - 8)), ("class", "year"));
        }

        html.Shipped("\n");
    }

    private static void Row(HtmlWriter html, IGrouping<string, PositionLine> track, TimeScale scale, double top)
    {
        html.Element("text", track.Key, ("x", "0"), ("y", N(top + 13)), ("class", "label")).Shipped("\n");
        foreach (var line in track)
            Bar(html, line, scale, top);
    }

    private static void Bar(HtmlWriter html, PositionLine line, TimeScale scale, double top)
    {
        var (outer, inner) = scale.Ends(line);
        var words = line.RowWords == line.TrackWords ? line.FullWords : line.StatusWords;
        html.Start("g").Element("title", Strings.Of("timeline.bar", line.RowWords, words, DateWords.Stretch(line.From, line.To)));
        Rectangle(html, outer, top, line.IsDisputed ? "bar disputed" : "bar unknown");
        if (!line.IsUnknown && !line.IsDisputed && inner is { } full)
            Rectangle(html, full, top, line.IsAccepted ? "bar accepted" : "bar proposed");
        var room = inner ?? outer;
        if (room.To - room.From > (words.Length * 6.6) + 8)
            html.Element("text", words, ("x", N(room.From + 5)), ("y", N(top + 13)), ("class", line.IsUnknown || line.IsDisputed ? "words open" : line.IsAccepted ? "words accepted" : "words"));
        html.End().Shipped("\n");
    }

    private static void Rectangle(HtmlWriter html, (double From, double To) ends, double top, string css) => html.Start(
        "rect", ("x", N(ends.From)), ("y", N(top)), ("width", N(Math.Max(ends.To - ends.From, 2))), ("height", N(BarHeight)), ("class", css)).End();

    private static void Caption(HtmlWriter html)
    {
        html.Start("figcaption");
        foreach (var (css, words) in new[] { ("accepted", "mark.accepted"), ("proposed", "mark.proposed"), ("unknown", "mark.unknown"), ("disputed", "status.disputed") })
        {
            html.Start("span", ("class", "key")).Shipped($"<svg viewBox=\"0 0 22 12\" width=\"22\" height=\"12\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"20\" height=\"10\" class=\"bar {css}\"></rect></svg>")
                .Text(Strings.Of(words)).End().Text(" ");
        }

        html.End();
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private const string Patterns = """
        <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"></rect><line x1="0" y1="0" x2="0" y2="6" stroke="#8d8d86" stroke-width="1.4"></line></pattern>
        <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"></rect><path d="M0 0L6 6M6 0L0 6" stroke="#8a2b0e" stroke-width="1"></path></pattern>
        </defs>

        """;
}
