using System.Text;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake.Formats;

/// <summary>Bytes whose character set is declared beside them: as UTF-8 when they are, then as declared, else by their letters. Labels lie more often than bytes.</summary>
internal static class DeclaredText
{
    /// <summary>Null when the bytes are no text.</summary>
    public static TextDecoder.Decoded? Of(byte[] bytes, string charset)
    {
        var found = TextDecoder.Decode(bytes);
        return Named(charset) is { } declared && (found is not { IsGuessed: false } || IsSevenBit(charset)) ? new(declared.GetString(bytes), "") : found;
    }

    /// <summary>What a page shows whose character set stands beside it; null when the bytes are no page.</summary>
    public static KeptText? Page(byte[] bytes, string charset) => charset.Length == 0 ? KeptText.OfPage(bytes)
        : Of(bytes, charset) is { } found ? KeptText.OfPage(Encoding.UTF8.GetBytes(found.Text)) : null;

    // Of these sets every text is ASCII as well: only the declaration tells.
    private static bool IsSevenBit(string charset) => charset.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("hz-gb", StringComparison.OrdinalIgnoreCase);

    // The labels that browsers take for a wider set than they name (WHATWG Encoding Standard, 4.2).
    private static Encoding? Named(string charset)
    {
        try
        {
            return charset.ToLowerInvariant() switch
            {
                "" or "us-ascii" or "ascii" or "utf-8" or "utf8" or "utf-7" => null,
                "iso-8859-1" or "latin1" => Encoding.GetEncoding(1252),
                "gb2312" or "gbk" => Encoding.GetEncoding("gb18030"),
                var other => Encoding.GetEncoding(other),
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
