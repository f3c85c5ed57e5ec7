using System.Security.Cryptography;
using System.Text;
using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.Web.Warc;

namespace Asyl.Casework.Tests.Intake.Formats.Web;

public sealed class WaczFormatTests : IDisposable
{
    private const string Listed = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"https://a.example/old#top\",\"title\":\"Told on a page\",\"ts\":\"2021-05-04T01:00:00Z\"}\n";

    private static readonly byte[] Archive = Gzip(
        Info,
        Response("https://a.example/old", "HTTP/1.1 301 Moved\r\nLocation: /new\r\n", []),
        Page("https://a.example/new", "<p>She was held."),
        Page("https://ads.example/", "<p>Buy this."));

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Only_the_pages_that_are_listed_are_reports_with_their_titles_and_times()
    {
        var report = Take(Packed(Archive, Listed)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
        (report.Part, report.Kept.Text, report.Kept.Remark, report.OriginalType).ShouldBe(("https://a.example/old#top", "She was held.", "", "application/wacz"));
        (report.Source.Url, report.Source.Title, report.Source.Accessed).ShouldBe(("https://a.example/old#top", "Told on a page", "2021-05-04"));
    }

    [Fact]
    public void A_file_that_was_changed_after_it_was_packed_is_said()
    {
        var changed = Packed(Archive, Listed, packed: Gzip(Info));
        Take(changed).Cast<ReceivedReport>().Single().Kept.Remark.ShouldMatch("^expected the SHA-256 [0-9a-f]{12}… of archive/data.warc.gz, found another: changed after it was packed$");
    }

    [Fact]
    public void A_listed_page_that_is_not_there_is_refused() =>
        Take(Packed(Gzip(Info), Listed)).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldBe("expected the page that is listed, found no such record in the archive");

    [Fact]
    public void Of_two_visits_the_one_of_the_listed_time_is_the_report() =>
        Take(Packed(Gzip(Page("https://a.example/old", "<p>Before.", "2020-01-01T00:00:00Z"), Page("https://a.example/old", "<p>Then.", "2021-05-04T01:00:03Z")), Listed))
            .Cast<ReceivedReport>().Single().Kept.Text.ShouldBe("Then.");

    [Fact]
    public void An_archive_of_files_that_only_looks_like_one_stays_an_archive_of_files() =>
        Take(Zip(("archive/notes.warc.txt", "Words."u8.ToArray()))).Select(received => received.Part).ShouldBe(["archive/notes.warc.txt"]);

    internal static byte[] Packed(byte[] archive, string pages, byte[]? packed = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(packed ?? archive));
        var package = $"{{\"profile\":\"data-package\",\"wacz_version\":\"1.1.1\",\"resources\":[{{\"name\":\"data.warc.gz\",\"path\":\"archive/data.warc.gz\",\"hash\":\"sha256:{hash}\"}}]}}";
        return Zip(("archive/data.warc.gz", archive), ("pages/pages.jsonl", Encoding.UTF8.GetBytes(pages)), ("datapackage.json", Encoding.UTF8.GetBytes(package)));
    }

    private IReadOnlyList<Received> Take(byte[] archive) => FileIntake.Take(world.File("a.wacz", archive));
}
