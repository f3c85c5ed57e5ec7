using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// Bytes of a page to characters: by its byte-order mark; as UTF-8 when they are; by the character set the page declares; else as any text is
/// (<see cref="TextDecoder"/>). UTF-8 goes before the declaration: pages saved from a browser keep declarations that are no longer true.
/// </summary>
internal static class HtmlDecoder
{
    private const int Head = 4096;
    private const int FewestBytesAControl = 500;

    /// <summary>The page, or null when the bytes are no text.</summary>
    public static TextDecoder.Decoded? Decode(byte[] bytes)
    {
        var plain = TextDecoder.Decode(bytes) ?? TextDecoder.Decode(WithoutStrayControls(bytes));
        return plain is { IsGuessed: true } && Declared(bytes) is { } declared ? new(declared.GetString(bytes), "") : plain;
    }

    // Browsers pass over a control character here and there. Bytes that are full of them are no page.
    private static byte[] WithoutStrayControls(byte[] bytes)
    {
        var strays = bytes.Count(IsControl);
        return strays * FewestBytesAControl > bytes.Length ? bytes : [.. bytes.Select(each => IsControl(each) ? (byte)' ' : each)];
    }

    private static bool IsControl(byte each) => each < ' ' && each is not ((byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or 0x1B);

    // <meta charset="X"> or content="text/html; charset=X": the name stands behind the word, in both ways to write it.
    private static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Head)));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var start = at + "charset=".Length;
        while (start < head.Length && head[start] is '"' or '\'' or ' ')
            start++;
        var end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or ':'))
            end++;
        return Named(head[start..end].ToLowerInvariant());
    }

    // The labels that browsers take for a wider set than they name (WHATWG Encoding Standard, 4.2).
    private static Encoding? Named(string name)
    {
        try
        {
            return name switch
            {
                "" or "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "utf-32" => null,
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Encoding.GetEncoding(1252),
                "gb2312" or "gbk" => Encoding.GetEncoding("gb18030"),
                _ => Encoding.GetEncoding(name),
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
