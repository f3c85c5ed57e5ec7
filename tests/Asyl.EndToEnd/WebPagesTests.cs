using System.Text;
using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>Saved web pages are reports like any other; what is called a page and is none is refused in one sentence.</summary>
public sealed class WebPagesTests : IDisposable
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Court in Van keeps asylum seeker - Harbour Gazette</title>
        <meta property="og:site_name" content="Harbour Gazette"><meta property="article:published_time" content="2021-05-04T10:00:00Z">
        <meta name="author" content="Ana Petrova"><link rel="canonical" href="https://gazette.example/van"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Court in Van keeps asylum seeker</h1>
        <p>Police arrested Aygozel Rejepova in Van on 3 May 2021.</p><div class="related"><p>In Izmir, police arrested Dana Omar on 2 May 2021.</p></div>
        <p>A court in Van released her on 4 May 2021, her lawyer said.</p></article><footer>© 2025 Harbour Gazette</footer></body></html>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_is_read_with_what_it_says_of_itself()
    {
        var report = Json(AsylProgram.RunIn(folder.Path, "read", "--json", folder.File("van.html", Page)).Out)[0];
        Text(report, "mediaType").ShouldBe("text/html");
        report.GetProperty("kept").GetProperty("extractor").GetString().ShouldBe("html-1");
        (Text(report, "title"), Text(report, "outlet"), Text(report, "author")).ShouldBe(("Court in Van keeps asylum seeker", "Harbour Gazette", "Ana Petrova"));
        (Text(report, "url"), Text(report, "published"), Text(report, "publishedBasis")).ShouldBe(("https://gazette.example/van", "2021-05-04", "metadata"));
        report.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("people").EnumerateArray()).Select(person => person.GetString()).Distinct()
            .ShouldBe(["Aygozel Rejepova"], "the story about Dana Omar stands in a related box");
    }

    [Fact]
    public void Inspecting_a_page_shows_the_way_back_to_its_elements()
    {
        var report = Json(AsylProgram.RunIn(folder.Path, "inspect", "--json", folder.File("van.html", Page)).Out);
        var element = report.GetProperty("elements").EnumerateArray().Last();
        var (start, end, at) = (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32(), element.GetProperty("at").GetInt32());
        Text(element, "path").ShouldBe("html/body/footer");
        Page.Substring(at, end - start).ShouldBe(Text(report, "text")[start..end]);
    }

    [Fact]
    public void An_added_page_reads_the_same_when_it_is_read_again_and_verified()
    {
        AsylProgram.Run(folder.Of("w"), "add", folder.File("van.html", Page)).Out.ShouldContain("1 report added");
        var before = Export("before.json");
        AsylProgram.Run(folder.Of("w"), "reread").Exit.ShouldBe(0);
        Export("after.json").ShouldBe(before);
        before.ShouldContain("\"publishedBasis\": \"metadata\"");
        AsylProgram.Run(folder.Of("w"), "verify").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_page_in_an_old_character_set_is_read_by_what_it_declares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = "<html><head><meta charset=koi8-r><title>Суд</title></head><body><p>Суд отказался выслать заявительницу, сообщила её адвокат.</p></body></html>";
        File.WriteAllBytes(folder.Of("ru.htm"), Encoding.GetEncoding("koi8-r").GetBytes(html));
        Text(Json(AsylProgram.RunIn(folder.Path, "inspect", "--json", folder.Of("ru.htm")).Out), "text").ShouldBe("Суд отказался выслать заявительницу, сообщила её адвокат.");
    }

    [Fact]
    public void What_is_called_a_page_and_has_no_words_is_refused_in_one_sentence()
    {
        File.WriteAllBytes(folder.Of("noise.html"), [.. Enumerable.Range(0, 5000).Select(n => (byte)(n * 7))]);
        using (var stream = File.Create(folder.Of("huge.html")))
        {
            for (var n = 0; n < 5_000; n++)
                stream.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 2_000))));
        }

        foreach (var path in new[] { folder.Of("noise.html"), folder.Of("huge.html"), folder.File("script.html", "<html><script>write('words')</script></html>"), folder.File("many.html", Deep(500_000)) })
        {
            var outcome = AsylProgram.RunIn(folder.Path, "read", path);
            outcome.Exit.ShouldBe(2);
            outcome.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("not read: expected");
        }
    }

    [Fact]
    public void Elements_nested_without_end_are_read() =>
        AsylProgram.RunIn(folder.Path, "read", folder.File("deep.html", Deep(100_000) + "<p>Police arrested Aygozel Rejepova in Van on 3 May 2021.")).Exit.ShouldBe(0);

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("<div>", levels));

    private string Export(string name)
    {
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of(name)).Exit.ShouldBe(0);
        return File.ReadAllText(folder.Of(name));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
