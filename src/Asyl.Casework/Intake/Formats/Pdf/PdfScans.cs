using Asyl.Casework.Intake.Printed;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>Pages that hold a picture of words.</summary>
internal static class PdfScans
{
    private const int Patience = 60;

    // Dots an inch that tesseract reads best, and the longest side of a picture, in pixels, whatever the page says it measures.
    private const double Dots = 300;
    private const double MostPixels = 5_000;
    private const double PointsAnInch = 72;

    /// <summary>The pages, with what was recognised on those whose numbers are given, where that can be done here.</summary>
    public static IReadOnlyList<PrintedPage> Recognise(ToolRoom room, string file, IReadOnlyList<PrintedPage> pages, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0 || !Recognition.IsThere || !Tool.PdfToPictures.IsThere)
            return pages;
        var found = numbers.AsParallel().Select(number => (number, Blocks: Blocks(room, file, number, pages[number - 1].Size))).ToDictionary(one => one.number, one => one.Blocks);
        return [.. pages.Select((page, at) => found.GetValueOrDefault(at + 1) is { } blocks ? page with { Blocks = blocks } : page)];
    }

    private static IReadOnlyList<IReadOnlyList<PrintedLine>>? Blocks(ToolRoom room, string file, int number, PageSize size)
    {
        var dots = Math.Floor(Math.Min(Dots, MostPixels * PointsAnInch / Math.Max(1, Math.Max(size.Width, size.Height))));
        var picture = $"page-{number}";
        try
        {
            return dots >= 1 && Draw(room, file, number, $"{dots}", picture) ? Recognition.Read(room, $"{picture}.png", PointsAnInch / dots) : null;
        }
        finally
        {
            room.Take($"{picture}.png");
        }
    }

    private static bool Draw(ToolRoom room, string file, int number, string dots, string picture)
    {
        try
        {
            return room.Run(Tool.PdfToPictures, Patience, "-png", "-gray", "-singlefile", "-r", dots, "-f", $"{number}", "-l", $"{number}", file, picture).Exit == 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
