using System.Text;
using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.Web.Warc;

namespace Asyl.Casework.Tests.Intake.Formats.Web;

/// <summary>Web archives and compressed files as they come: broken, lying, hostile. What is expected is words of a report, or null for a refusal.</summary>
public sealed class UglyArchiveTests : IDisposable
{
    private const string Html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private const string Listed = "{\"url\":\"https://a.example/\",\"ts\":\"2021-05-04T01:00:00Z\"}\n";

    private static readonly byte[] Told = Page("https://a.example/", "<p>Words.");

    private static readonly Dictionary<string, (string File, Func<byte[]> Bytes, string? Expected)> Ugly = new(StringComparer.Ordinal)
    {
        ["warc-of-nothing"] = ("a.warc", () => Info, null),
        ["warc-cut-in-its-first-header"] = ("a.warc", () => Told[..20], null),
        ["warc-cut-in-a-page"] = ("a.warc", () => Told[..^12], null),
        ["warc-packed-and-cut"] = ("a.warc.gz", () => Gzip(Told, Told)[..^30], "Words."),
        ["warc-packed-and-cut-at-once"] = ("a.warc.gz", () => Gzip(Told)[..30], null),
        ["warc-length-negative"] = ("a.warc", () => Utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nxxxxx"), null),
        ["warc-length-absurd"] = ("a.warc", () => Utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nxxxxx"), null),
        ["warc-length-no-number"] = ("a.warc", () => Utf8("WARC/1.0\r\nContent-Length: ten\r\n\r\nxxxxx"), null),
        ["warc-length-too-short"] = ("a.warc", () => [.. Told, .. Utf8("WARC/1.0\r\nContent-Length: 1\r\n\r\nxxxxx\r\n\r\n")], "Words."),
        ["warc-header-without-end"] = ("a.warc", () => Utf8("WARC/1.0\r\nX: " + new string('x', 1 << 20)), null),
        ["warc-headers-without-end"] = ("a.warc", () => Utf8("WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("X: y\r\n", 100_000))), null),
        ["warc-line-ends-bare"] = ("a.warc", () => Utf8("WARC/1.0\nWARC-Type: response\nWARC-Target-URI: <https://a.example/>\nContent-Length: 50\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Words."), "Words."),
        ["warc-date-impossible"] = ("a.warc", () => Page("https://a.example/", "<p>Words.", "2021-02-31T25:00:00Z"), "Words."),
        ["warc-address-of-a-disk"] = ("a.warc", () => Page("file:///etc/passwd", "<p>Words."), null),
        ["warc-address-climbs-out"] = ("a.warc", () => Page("https://a.example/..%2f..%2fetc/passwd", "<p>Words."), "Words."),
        ["warc-page-of-zeros"] = ("a.warc", () => Response("https://a.example/", Html, new byte[1000]), null),
        ["warc-page-in-a-bomb"] = ("a.warc", () => Response("https://a.example/", Html + "Content-Encoding: gzip\r\n", Gzip(new byte[300 << 20])), null),
        ["warc-that-is-a-bomb"] = ("a.warc.gz", () => Gzip(Warc.Record("WARC-Type: metadata\r\n", new byte[300 << 20])), null),
        ["warc-page-packed-as-nobody-knows"] = ("a.warc", () => Response("https://a.example/", Html + "Content-Encoding: zstd\r\n", [0x28, 0xB5, 0x2F, 0xFD]), null),
        ["warc-page-packed-thrice"] = ("a.warc", () => Response("https://a.example/", Html + "Content-Encoding: gzip, gzip, gzip\r\n", Gzip(Gzip(Gzip("<p>Words."u8.ToArray())))), "Words."),
        ["warc-chunk-of-absurd-size"] = ("a.warc", () => Response("https://a.example/", Html + "Transfer-Encoding: chunked\r\n", "3\r\n<p>\r\n7FFFFFFF\r\nWords."u8.ToArray()), "Words."),
        ["warc-chunk-of-negative-size"] = ("a.warc", () => Response("https://a.example/", Html + "Transfer-Encoding: chunked\r\n", "9\r\n<p>Words.\r\nFFFFFFFF\r\nmore"u8.ToArray()), "Words."),
        ["warc-answer-without-headers"] = ("a.warc", () => Response("https://a.example/", "", "<p>Words."u8.ToArray()), null),
        ["warc-script-that-says-it-is-a-page"] = ("a.warc", () => Response("https://a.example/", Html, "<script>var a;</script>"u8.ToArray()), null),
        ["warc-page-with-entities-from-outside"] = ("a.warc", () => Page("https://a.example/", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a; Words."), "Words."),
        ["warc-named-text"] = ("a.txt", () => Told, "Words."),
        ["warc-in-a-zip-in-a-gzip"] = ("a.zip.gz", () => Gzip(Zip(("b/a.warc", Told))), "Words."),
        ["wacz-without-a-list"] = ("a.wacz", () => Zip(("archive/data.warc", Told), ("datapackage.json", "{}"u8.ToArray())), null),
        ["wacz-without-its-digests"] = ("a.wacz", () => Zip(("archive/data.warc", Told), ("pages/pages.jsonl", Utf8(Listed)), ("datapackage.json", "[1,2"u8.ToArray())), "Words."),
        ["wacz-list-broken"] = ("a.wacz", () => WaczFormatTests.Packed(Told, "{\"url\":\n[]\n\"x\"\n{\"url\":5}\n" + Listed), "Words."),
        ["wacz-list-of-one-page-a-thousand-times"] = ("a.wacz", () => WaczFormatTests.Packed(Told, string.Concat(Enumerable.Repeat(Listed, 1000))), "Words."),
        ["wacz-that-sends-in-a-circle"] = ("a.wacz", () => WaczFormatTests.Packed([.. Response("https://a.example/", "HTTP/1.1 302 Found\r\nLocation: /b\r\n", []), .. Response("https://a.example/b", "HTTP/1.1 302 Found\r\nLocation: /\r\n", [])], Listed), null),
        ["wacz-that-sends-nowhere"] = ("a.wacz", () => WaczFormatTests.Packed(Response("https://a.example/", "HTTP/1.1 302 Found\r\nLocation: http://[\r\n", []), Listed), null),
        ["wacz-cut"] = ("a.wacz", () => WaczFormatTests.Packed(Told, Listed)[..^40], null),
        ["wacz-archive-damaged"] = ("a.wacz", () => WaczFormatTests.Packed([.. Gzip(Told)[..20], 1, 2, 3, 4, 5, 6, 7, 8], Listed), null),
        ["gzip-cut"] = ("a.txt.gz", () => Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000))))[..100], null),
        ["gzip-of-nothing"] = ("a.txt.gz", () => Gzip([]), null),
        ["gzip-bomb"] = ("a.txt.gz", () => Gzip(new byte[300 << 20]), null),
        ["gzip-inside-gzip-without-end"] = ("a.gz", () => Enumerable.Range(0, 12).Aggregate("Words."u8.ToArray(), (bytes, _) => Gzip(bytes)), null),
        ["gzip-head-alone"] = ("a.gz", () => [0x1F, 0x8B], null),
    };

    private readonly TestWorkspace world = new();

    public static TheoryData<string> Names => [.. Ugly.Keys];

    public void Dispose() => world.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void each_is_read_or_refused_with_a_reason(string defect)
    {
        var (file, bytes, expected) = Ugly[defect];
        UglyInput.IsReadOrRefused(world.File(file, bytes()), expected);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
