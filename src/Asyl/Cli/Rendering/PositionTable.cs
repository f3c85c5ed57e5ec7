using Asyl.Casework.Dossiers.Parts;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Positions line by line; what is not known is said to be unknown and carries no mark.</summary>
internal static class PositionTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<PositionLine> lines)
    {
        var grid = Pieces.Columns(12, 1);
        var before = "";
        foreach (var line in lines)
        {
            grid.AddRow(new Text(line.Track == before ? "" : Pieces.Clean(line.TrackWords)), Mark(console, line), Words(line));
            before = line.Track;
        }

        console.Write(grid);
    }

    private static Text Mark(IAnsiConsole console, PositionLine line) => line.IsUnknown ? new Text("?", Pieces.Soft) : console.MarkText(line.IsAccepted);

    private static Paragraph Words(PositionLine line)
    {
        var style = line.IsUnknown ? Pieces.Soft : line.IsDisputed ? Pieces.Warn : line.IsAccepted ? Pieces.Strong : Pieces.Plain;
        var words = new Paragraph().Add(line.FullWords, style);
        if (line.From.IsKnown || line.To.IsKnown)
            words.Add($": {line.StretchWords}", Pieces.Soft);
        return words.Add(Pieces.References(line.Citations), Pieces.Soft);
    }
}
