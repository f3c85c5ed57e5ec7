using System.IO.Compression;
using System.Text;
using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.Web.Warc;

namespace Asyl.Casework.Tests.Intake.Formats.Web;

public sealed class WarcFormatTests : IDisposable
{
    private const string Told = "<!doctype html><title>Told</title><p>Aygozel Rejepova was arrested in Van on 3 May 2021.";
    private const string Html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private static readonly byte[] Words = Encoding.UTF8.GetBytes(Told);

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_page_is_a_report_under_its_address_with_the_day_it_was_fetched()
    {
        var report = Take([.. Info, .. Page("https://news.example/told", Told)]).Single();
        (report.Part, report.MediaType, report.Source.Url, report.Source.Accessed).ShouldBe(("https://news.example/told", "text/html", "https://news.example/told", "2021-05-03"));
    }

    [Fact]
    public void Members_that_are_packed_one_by_one_are_read_like_the_rest() =>
        Take(Gzip(Info, Page("https://a.example/", Told), Page("https://b.example/", Told))).Select(report => report.Part).ShouldBe(["https://a.example/", "https://b.example/"]);

    [Fact]
    public void What_pages_are_dressed_with_is_passed_over_and_counted()
    {
        var style = Response("https://a.example/a.css", "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n", "p {}"u8.ToArray());
        var empty = Page("https://a.example/frame", "<html></html>");
        Take([.. style, .. Page("https://a.example/", Told), .. empty]).ShouldHaveSingleItem().Kept.Remark.ShouldBe("the archive holds 2 more that are no pages with words (pictures, styles, scripts): passed over");
    }

    [Fact]
    public void Requests_revisits_redirects_and_errors_are_passed_over() => Take(
        [
            .. Warc.Record("WARC-Type: request\r\nWARC-Target-URI: https://a.example/\r\n", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Warc.Record("WARC-Type: revisit\r\nWARC-Target-URI: https://a.example/\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray()),
            .. Response("https://a.example/old", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /\r\n", Words),
            .. Response("https://a.example/none", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", Words),
            .. Page("https://a.example/", Told),
        ]).Select(report => report.Part).ShouldBe(["https://a.example/"]);

    [Fact]
    public void A_page_that_was_fetched_twice_is_told_apart_by_its_time() =>
        Take([.. Page("https://a.example/", Told), .. Page("https://a.example/", Told + " More.", "2021-06-01T00:00:00Z")]).Select(report => report.Part).ShouldBe(["https://a.example/", "https://a.example/ 2021-06-01T00:00:00Z"]);

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void What_was_cut_and_packed_for_the_way_is_put_together(string encoding)
    {
        var packed = Packed(Words, stream => encoding switch { "gzip" => new GZipStream(stream, CompressionMode.Compress, true), "br" => new BrotliStream(stream, CompressionMode.Compress, true), _ => new ZLibStream(stream, CompressionMode.Compress, true) });
        byte[] chunked = [.. Encoding.ASCII.GetBytes("5;a=b\r\n"), .. packed[..5], .. Encoding.ASCII.GetBytes($"\r\n{packed.Length - 5:X}\r\n"), .. packed[5..], .. "\r\n0\r\n\r\n"u8];
        Take(Response("https://a.example/", $"{Html}Transfer-Encoding: chunked\r\nContent-Encoding: {encoding}\r\n", chunked)).Single().Kept.Text.ShouldStartWith("Aygozel");
    }

    [Fact]
    public void What_the_headers_call_packed_and_is_not_is_taken_as_it_is() =>
        Take(Response("https://a.example/", Html + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", Words)).Single().Kept.Text.ShouldStartWith("Aygozel");

    [Fact]
    public void The_character_set_that_the_server_names_counts() =>
        Take(Response("https://a.example/", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n", [.. "<p>"u8, 0xD1, 0xF3, 0xE4])).Single().Kept.Text.ShouldBe("Суд");

    [Fact]
    public void A_document_is_opened_in_its_turn() =>
        FileIntake.Take(world.File("a.warc", Response("https://a.example/files/ruling.docx", "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n", Zip(("inner.txt", "Words."u8.ToArray())))))
            .Select(received => received.Part).ShouldHaveSingleItem().ShouldStartWith("https://a.example/files/ruling.docx");

    [Fact]
    public void What_was_read_before_a_cut_counts()
    {
        var found = FileIntake.Take(world.File("a.warc", [.. Page("https://a.example/", Told), .. Page("https://b.example/", Told)[..^60]]));
        found.Select(received => (received.Part, received is ReceivedReport)).ShouldBe([("https://a.example/", true), ("", false)]);
        found[1].ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a web archive that is whole");
    }

    [Fact]
    public void A_workspace_reads_the_page_with_its_address()
    {
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [world.File("a.warc.gz", Gzip(Info, Page("https://a.example/told", Told)))], default).Count().ShouldBe(1);
        var reading = workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single().Reading;
        (reading.Url, reading.Accessed, reading.Title, reading.Statements.Count).ShouldBe(("https://a.example/told", "2021-05-03", "Told", 1));
    }

    private List<ReceivedReport> Take(byte[] archive) => [.. FileIntake.Take(world.File("a.warc", archive)).Cast<ReceivedReport>()];
}
