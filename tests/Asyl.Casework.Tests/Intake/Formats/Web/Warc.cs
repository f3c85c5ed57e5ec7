using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Tests.Intake.Formats.Web;

/// <summary>Web archives made in a test.</summary>
internal static class Warc
{
    public const string Moment = "2021-05-03T21:00:00Z";

    public static byte[] Info { get; } = Record("WARC-Type: warcinfo\r\n", "software: test\r\n"u8.ToArray());

    public static byte[] Page(string url, string html, string date = Moment) => Response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", Encoding.UTF8.GetBytes(html), date);

    public static byte[] Response(string url, string head, byte[] body, string date = Moment) =>
        Record($"WARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\nContent-Type: application/http; msgtype=response\r\n", [.. Encoding.UTF8.GetBytes(head + "\r\n"), .. body]);

    public static byte[] Record(string head, byte[] block) => [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\n{head}Content-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    public static byte[] Gzip(params byte[][] members) => [.. members.SelectMany(member => Packed(member, stream => new GZipStream(stream, CompressionMode.Compress, leaveOpen: true)))];

    public static byte[] Packed(byte[] bytes, Func<Stream, Stream> packer)
    {
        using var all = new MemoryStream();
        using (var stream = packer(all))
            stream.Write(bytes);
        return all.ToArray();
    }

    public static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var to = archive.CreateEntry(file.Path, CompressionLevel.NoCompression).Open();
                to.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
