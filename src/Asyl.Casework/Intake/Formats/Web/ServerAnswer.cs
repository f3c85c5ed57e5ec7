using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>What a server answered (HTTP/1): its body as it was before it was cut and packed for the way.</summary>
internal static class ServerAnswer
{
    /// <summary>The page; null for what is no answer that gives something or sends elsewhere.</summary>
    /// <param name="isWanted">Whether the body of a page is to be unpacked.</param>
    public static ArchivedPage? Read(string url, string date, Stream block, Opening opening, Func<ArchivedPage, bool> isWanted)
    {
        if (HeaderBlock.Read(block) is not { } header || header.First.Split(' ') is not [_, var status, ..])
            return null;
        var redirect = status.StartsWith('3') ? header["Location"] : "";
        var (type, charset) = TypeOf(header["Content-Type"]);
        var page = new ArchivedPage(url, date, type, charset, redirect, []);
        if (status != "200" && redirect.Length == 0)
            return null;
        return redirect.Length > 0 || !isWanted(page) ? page : page with { Body = Unpacked(Whole(opening.Unpack(block), header), header["Content-Encoding"], opening) };
    }

    public static (string Type, string Charset) TypeOf(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)) ?? "";
        return (parts[0].ToLowerInvariant(), charset.Length == 0 ? "" : charset["charset=".Length..].Trim('"', '\''));
    }

    private static byte[] Whole(byte[] body, HeaderBlock header) =>
        header["Transfer-Encoding"].Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Joined(body) ?? body : body;

    /// <summary>A body that was sent in chunks, up to where it is broken; null when it was not: some tools join them and leave the header.</summary>
    private static byte[]? Joined(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at, Math.Min(body.Length - at, 1000)).IndexOf((byte)'\n');
            var size = end < 0 ? "" : Encoding.Latin1.GetString(body, at, end).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return at == 0 ? null : whole.ToArray();
            if (length == 0)
                break;
            var start = at + end + 1;
            whole.Write(body, start, Math.Min(length, body.Length - start));
            at = (int)Math.Min(body.Length, (long)start + length + 1);
            at += at < body.Length && body[at - 1] == '\r' ? 1 : 0;
        }

        return whole.ToArray();
    }

    private static byte[]? Unpacked(byte[] body, string encodings, Opening opening)
    {
        foreach (var encoding in encodings.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (encoding is not ("identity" or "gzip" or "x-gzip" or "deflate" or "br" or "utf-8"))
                return null;
            body = Unpacked(encoding, body, opening);
        }

        return body;
    }

    // Some tools keep the body unpacked and leave the header: what does not unpack is taken as it is.
    private static byte[] Unpacked(string encoding, byte[] body, Opening opening)
    {
        try
        {
            using var packed = new MemoryStream(body, writable: false);
            using Stream? stream = encoding switch
            {
                "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
                "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => null,
            };
            return stream is null ? body : opening.Unpack(stream);
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException && !e.Message.StartsWith("expected", StringComparison.Ordinal))
        {
            return body;
        }
    }
}
