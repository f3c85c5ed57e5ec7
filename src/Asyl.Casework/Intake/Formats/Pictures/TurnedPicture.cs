using System.Text;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pictures;

/// <summary>Sets a JPEG upright that a camera stored turned: wrapped into a PDF of one page that turns it, and drawn by pdftoppm.</summary>
internal static class TurnedPicture
{
    private const int Patience = 60;

    /// <summary>Null when it cannot be drawn here.</summary>
    public static byte[]? Upright(ToolRoom room, byte[] jpeg, PictureShape shape)
    {
        if (!Tool.PdfToPictures.IsThere)
            return null;
        room.Put("turned.pdf", Pdf(jpeg, shape));
        try
        {
            return room.Run(Tool.PdfToPictures, Patience, "-png", "-gray", "-singlefile", "-r", "72", "turned.pdf") is { Exit: 0 } drawn ? drawn.Output : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A unit square laid over the page, for each orientation of EXIF.</summary>
    private static string Matrix(int turn, double width, double height) => turn switch
    {
        2 => $"-{width} 0 0 {height} {width} 0",
        3 => $"-{width} 0 0 -{height} {width} {height}",
        4 => $"{width} 0 0 -{height} 0 {height}",
        5 => $"0 -{height} -{width} 0 {width} {height}",
        6 => $"0 -{height} {width} 0 0 {height}",
        7 => $"0 {height} {width} 0 0 0",
        8 => $"0 {height} -{width} 0 {width} 0",
        _ => $"{width} 0 0 {height} 0 0",
    };

    private static byte[] Pdf(byte[] jpeg, PictureShape shape)
    {
        var (width, height) = (shape.Upright.Width, shape.Upright.Height);
        var colours = shape.Components switch { 1 => "DeviceGray", 4 => "DeviceCMYK", _ => "DeviceRGB" };
        var draw = $"q {Matrix(shape.Turn, width, height)} cm /P Do Q";
        using var pdf = new MemoryStream();
        Write($"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n");
        Write($"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>\nendobj\n");
        Write($"5 0 obj\n<</Length {draw.Length}>>\nstream\n{draw}\nendstream\nendobj\n");
        Write($"4 0 obj\n<</Type/XObject/Subtype/Image/Width {shape.Width}/Height {shape.Height}/ColorSpace/{colours}/BitsPerComponent 8/Filter/DCTDecode/Length {jpeg.Length}>>\nstream\n");
        pdf.Write(jpeg);
        Write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
    }
}
