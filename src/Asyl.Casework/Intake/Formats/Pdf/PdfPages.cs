using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>Pages of a PDF drawn to be read on a screen.</summary>
internal static class PdfPages
{
    private const string File = "original.pdf";
    private const int Patience = 60;
    private const double Dots = 150;
    private const double MostPixels = 3_000;
    private const double PointsAnInch = 72;

    /// <summary>Null when the page is broken.</summary>
    /// <exception cref="InvalidDataException">There is no tool for it here, or it took more time than an honest page does.</exception>
    public static PagePicture? Draw(Content pdf, int page, PageSize size)
    {
        using var room = new ToolRoom();
        room.Put(File, pdf.Bytes);
        var dots = Math.Max(1, Math.Floor(Math.Min(Dots, MostPixels * PointsAnInch / Math.Max(1, Math.Max(size.Width, size.Height)))));
        return room.Run(Tool.PdfToPictures, Patience, "-png", "-singlefile", "-r", $"{dots}", "-f", $"{page}", "-l", $"{page}", File) is { Exit: 0, Output: { Length: > 0 } png } ? new(png, "image/png") : null;
    }
}
