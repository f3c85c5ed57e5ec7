namespace Asyl.Casework.Intake.Formats;

/// <summary>What is not taken in, by its first bytes.</summary>
internal static class Signatures
{
    private static readonly (byte[] Start, string What)[] NotReadYet =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "RIFF"u8], "a picture or film of a form that is not read"),
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
}
