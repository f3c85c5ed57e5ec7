using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>The position over time; what is not known is printed as not known.</summary>
internal static class PositionChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        yield return Sentence(Strings.Of("note.unknown"), "advice");
        if (dossier.OverTime.Count == 0)
        {
            yield return Sentence(Strings.Of("note.no_stretch"));
            yield break;
        }

        // Its words are the names of tracks and countries alone: nothing of it is anybody's.
        yield return new Drawing(_ => PositionDrawing.Of(dossier.OverTime, dossier.Options.AsOf));
        yield return Table(dossier, dossier.OverTime);
    }

    public static Table Table(Dossier dossier, IReadOnlyList<PositionLine> lines) => Pieces.Table(
        "positions", dossier.Columns("track", "status", "when", "rests_on"), lines.Select((line, index) => Row(dossier, line, isFirst: index == 0 || lines[index - 1].Track != line.Track)));

    private static Row Row(Dossier dossier, PositionLine line, bool isFirst) => dossier.Row(
        Kind(line) + (isFirst ? " first" : ""),
        [Cell(line.TrackWords), Cell(Line.Of(new Plain(line.FullWords, line.IsUnknown ? Look.Missing : Look.Plain))), Cell(line.StretchWords), Cell(Line.Of(new References(line.Citations)))],
        line.IsUnknown ? Line.Empty : Line.Of(Sign.Of(line.IsAccepted)));

    private static string Kind(PositionLine line) => line.IsUnknown ? "unknown" : line.IsDisputed ? "disputed" : Pieces.Kind(line.IsAccepted);
}
