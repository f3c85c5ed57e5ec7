using System.Globalization;
using System.Text;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Intake.Tools;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>Finds what of an original can be bound. Enters: a report and its bytes. Never: an exception for what is locked or broken.</summary>
internal static class Bindings
{
    private const string File = "original.pdf";
    private const int Patience = 60;

    /// <param name="bytes">Of the original or, in a container, of the part that the report is; null where they are not found.</param>
    public static Binding Of(FiledReport report, byte[]? bytes)
    {
        var type = report.MediaType;
        return type == "application/pdf" ? bytes is null ? new Binding.Refused("broken") : Pages(bytes)
            : type.StartsWith("image/", StringComparison.Ordinal) ? bytes is null ? new Binding.Refused("broken") : Picture(type, bytes)
            : report.Text.Length > 0 ? new Binding.Text()
            : new Binding.Nothing();
    }

    private static Binding Pages(byte[] pdf)
    {
        using var room = new ToolRoom();
        room.Put(File, pdf);
        try
        {
            if (room.Run(Tool.PdfBinder, Patience, "--requires-password", File).Exit == 0)
                return new Binding.Refused("password");
            if (Said(room, "--show-encryption").Contains("print low resolution: not allowed", StringComparison.Ordinal))
                return new Binding.Refused("no_print");
            return int.TryParse(Said(room, "--show-npages"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? new Binding.Pages(pdf, count) : new Binding.Refused("broken");
        }
        catch (InvalidDataException)
        {
            return new Binding.Refused("broken");
        }
    }

    private static string Said(ToolRoom room, string asked) => Encoding.UTF8.GetString(room.Run(Tool.PdfBinder, Patience, asked, File).Output).Trim();

    private static Binding Picture(string type, byte[] bytes)
    {
        try
        {
            var (shown, as_) = type == "image/heic" ? (PictureFormat.Converted(bytes), "image/png") : (bytes, type);
            return PlainPicture.Of(shown) is { } plain ? new Binding.Picture(as_, plain) : new Binding.Refused("broken");
        }
        catch (InvalidDataException)
        {
            return new Binding.Refused("broken");
        }
    }
}
