using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>The position over time; what is not known is printed as not known.</summary>
internal static class PositionSection
{
    /// <summary>Where the person stands on the day of the dossier, for its first page.</summary>
    public static void Today(HtmlWriter html, Dossier dossier)
    {
        html.Element("h2", Strings.Of("section.position_today", DateWords.Of(dossier.Options.AsOf)));
        Table(html, dossier.Today, byTrack: true);
    }

    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "position").Element("p", Strings.Of("note.unknown"), ("class", "advice"));
        if (dossier.OverTime.Count == 0)
        {
            html.Element("p", Strings.Of("note.no_stretch")).End();
            return;
        }

        Timeline.Write(html, dossier.OverTime, dossier.Options.AsOf);
        Table(html, dossier.OverTime, byTrack: true);
        html.End();
    }

    private static void Table(HtmlWriter html, IReadOnlyList<PositionLine> lines, bool byTrack)
    {
        html.Start("table", ("class", "positions")).Shipped("\n").Start("thead").Start("tr");
        string[] columns = ["track", "status", "when", "rests_on", "standing"];
        foreach (var column in columns)
            html.Element("th", Strings.Of($"column.{column}"), ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        var before = "";
        foreach (var line in lines)
        {
            Line(html, line, isFirst: !byTrack || line.Track != before);
            before = line.Track;
        }

        html.End().End();
    }

    private static void Line(HtmlWriter html, PositionLine line, bool isFirst)
    {
        html.Start("tr", ("class", Css(line) + (isFirst ? " first" : "")));
        html.Start("th", ("scope", "row")).Element("span", line.TrackWords, ("class", isFirst ? "track" : "track again")).End();
        html.Start("td").Element("span", line.FullWords, ("class", "status")).End();
        html.Element("td", line.StretchWords);
        html.Start("td").References(line.Citations).End();
        html.Start("td");
        if (!line.IsUnknown)
            html.Mark(line.IsAccepted);
        html.End().End();
    }

    private static string Css(PositionLine line) => line.IsUnknown ? "unknown" : line.IsDisputed ? "disputed" : line.IsAccepted ? "accepted" : "proposed";
}
