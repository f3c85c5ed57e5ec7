using System.Globalization;
using System.IO.Compression;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>
/// Reads a web archive (WARC 1.0 and 1.1, ISO 28500), packed or not. Enters: its bytes. Leaves: its records one after another, each with its block, which is gone
/// with the next. Never: more bytes than an honest archive has, a record that is cut.
/// </summary>
internal static class WarcReader
{
    private const long MostBytes = 4L << 30;

    public static bool Knows(byte[] head)
    {
        if (!GzipFormat.IsPacked(head))
            return head.AsSpan().StartsWith("WARC/"u8);
        try
        {
            var start = new byte[5];
            using var unpacked = new GZipStream(new MemoryStream(head), CompressionMode.Decompress);
            return unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public static IEnumerable<(HeaderBlock Header, Stretch Block)> Records(Stream archive)
    {
        using var buffered = new BufferedStream(archive, 1 << 16);
        var isPacked = buffered.ReadByte() == 0x1F;
        buffered.Position = 0;
        using var stream = isPacked ? new BufferedStream(new GZipStream(buffered, CompressionMode.Decompress), 1 << 16) : buffered;
        for (var room = MostBytes; HeaderBlock.Read(stream) is { } header;)
        {
            if (!header.First.StartsWith("WARC/", StringComparison.Ordinal) || !long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw new InvalidDataException("expected a web archive that is whole, found something else where a record should begin");
            if ((room -= length) < 0)
                throw new InvalidDataException($"expected at most {MostBytes >> 30} GB in a web archive once it is unpacked: split it, or add the pages that matter");
            var block = new Stretch(stream, length);
            yield return (header, block);
            if (!block.Pass())
                throw Cut();
        }
    }

    public static InvalidDataException Cut() => new("expected a web archive that is whole, found one that is cut in the middle of a record");
}
