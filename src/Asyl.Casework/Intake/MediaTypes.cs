using System.Text;

namespace Asyl.Casework.Intake;

/// <summary>What a file is, by its first bytes and never by its name alone.</summary>
internal static class MediaTypes
{
    private static readonly (byte[] Start, string What)[] NotReadYet =
    [
        ([.. "%PDF-"u8], "a PDF"),
        ([.. "PK\x03\x04"u8], "a ZIP container (such as DOCX, ODT or XLSX)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x89, .. "PNG"u8], "a PNG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "RIFF"u8], "a recording or picture"),
        ([.. "ID3"u8], "a recording"),
        ([.. "OggS"u8], "a recording"),
        ([0x1F, 0x8B], "a compressed file"),
        ([.. "7z"u8, 0xBC, 0xAF], "a compressed file"),
        ([.. "Rar!"u8], "a compressed file"),
        ([.. "SQLite format 3"u8], "a database"),
        ([0x7F, .. "ELF"u8], "a program"),
    ];

    /// <summary>Why the bytes are not taken, by their signature; null when nothing speaks against text.</summary>
    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in NotReadYet)
        {
            if (bytes.StartsWith(start))
                return $"expected text or a web page, found {what}: save it as plain text (.txt) and add that";
        }

        return null;
    }

    /// <summary>The original of a note that a person signed.</summary>
    public const string Note = "text/plain; note";

    public const string Page = "text/html";

    public static string OfText(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => "text/markdown",
        _ => "text/plain",
    };

    /// <summary>Whether the bytes begin as a web page does, or they are called one and hold a tag.</summary>
    public static bool IsPage(string path, ReadOnlySpan<byte> bytes)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml")
            return bytes.Contains((byte)'<');
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
