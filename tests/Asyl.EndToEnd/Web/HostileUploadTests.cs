using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Asyl.Web;

namespace Asyl.EndToEnd.Web;

/// <summary>Whatever is sent: nothing is written but into incoming/ and the workspace's own files, nothing is a 500, and the workbench goes on.</summary>
public sealed class HostileUploadTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private OpenWorkbench bench = null!;

    public async Task InitializeAsync() => bench = await OpenWorkbench.At(folder.Of("in/w"));

    public async Task DisposeAsync()
    {
        (await bench.Get("/pile")).Status.ShouldBe(200);
        await bench.DisposeAsync();
        Directory.EnumerateFileSystemEntries(Directory.CreateDirectory(folder.Of("in/w/incoming")).FullName).ShouldBeEmpty();
        var written = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Of("in/w"), file)).ToList();
        written.ShouldAllBe(file => file == ".gitignore" || file.StartsWith("record.db") || file.StartsWith("views.db") || file.StartsWith("names.db") || file.StartsWith(Path.Combine("originals", "")));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../../x")]
    [InlineData("..\\..\\x")]
    [InlineData("C:\\x")]
    [InlineData("/tmp/x.txt")]
    [InlineData("CON.txt")]
    [InlineData(".hidden")]
    [InlineData("..")]
    [InlineData("upload.json")]
    [InlineData("\u202Etxt.exe")]
    [InlineData("x.txt\0.html")]
    public async Task A_name_decides_nothing(string name)
    {
        (await bench.Add(new SentForm().File(name, "Nothing happened."))).Status.ShouldBe(303);
        (await bench.Get("/pile")).Body.ShouldContain("1 report added.");
    }

    [Fact]
    public async Task Names_without_end_and_names_given_twice_are_kept_apart()
    {
        var form = new SentForm().File(new string('x', 4_000) + ".txt", "One.").File("same.txt", "Two.").File("same.txt", "Three.");
        (await bench.Add(form)).Status.ShouldBe(303);
        (await bench.Get("/pile")).Body.ShouldContain("3 reports added.");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_each_in_a_sentence()
    {
        var form = new SentForm().File("a.txt", "%PDF-1.7").File("b.txt", "PK\u0003\u0004").File("c.txt", "").File("d.txt", new byte[5_000]).File("e.html", "<html><script>x</script>");
        (await bench.Add(form)).Status.ShouldBe(303);
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("5 refused.");
        page.Split("class=\"why\"").Length.ShouldBe(6);
    }

    [Fact]
    public async Task Hidden_files_of_a_folder_are_passed_over()
    {
        var form = new SentForm().File("pile/.git/config", "x", "folder").File("pile/.DS_Store", "x", "folder").File("pile/sub/a.txt", "Nothing happened.", "folder");
        await bench.Add(form);
        (await bench.Get("/pile")).Body.ShouldContain("1 report added.");
    }

    [Fact]
    public async Task More_files_than_are_taken_at_once_are_left_out()
    {
        var form = new SentForm();
        for (var n = 0; n < Limits.Files + 3; n++)
            form.File($"{n}.txt", "");
        await bench.Add(form);
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("2000 refused.");
        page.ShouldContain("Files left out: 3.");
        Encoding.UTF8.GetByteCount((await bench.Get("/pile/last?from=50")).Body).ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task Larger_files_and_more_bytes_than_are_taken_at_once_are_refused_and_the_rest_goes_on()
    {
        var form = new SentForm().File("first.txt", "Nothing happened.");
        for (var n = 0; n < 17; n++)
            form.File($"{n}.txt", new byte[17 << 20]);
        form.File("last.txt", "Nothing happened twice.");
        (await bench.Add(form)).Status.ShouldBe(303);
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("expected at most 4 MB of text");
        page.ShouldContain("2 reports added, 15 refused.");
        page.ShouldContain("Files left out: 2.");
    }

    [Fact]
    public async Task Far_more_than_that_is_not_even_read() =>
        (await bench.Post("/pile", new Announced(5 * Limits.Upload))).Status.ShouldBe(413);

    [Fact]
    public async Task A_form_that_breaks_off_keeps_the_files_that_were_whole()
    {
        var answer = await bench.Post("/pile", new SentForm().File("a.txt", "Nothing happened.").Raw("--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.txt\"\r\n\r\nHalf a").Broken());
        answer.Status.ShouldBe(303);
        await bench.Done();
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("1 report added.");
        page.ShouldContain("The sending broke off");
        page.ShouldNotContain("b.txt");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=cut", "no form at all")]
    [InlineData("multipart/form-data; boundary=other", "--cut\r\n\r\nx")]
    [InlineData("multipart/form-data", "--cut--\r\n")]
    [InlineData("multipart/form-data; boundary=\"\"", "--cut--\r\n")]
    [InlineData("text/plain", "Nothing happened.")]
    [InlineData("application/x-www-form-urlencoded", "files=x")]
    public async Task What_is_no_form_adds_nothing(string type, string body) => (await bench.Post("/pile", new SentForm().Raw(body).Typed(type))).Status.ShouldBeOneOf(400, 422);

    [Fact]
    public async Task Fields_that_are_no_files_are_no_files()
    {
        var form = new SentForm().Field("files", "x").File("", "Nothing happened.").Part("attachment", [1]).Part("nonsense;;==", [1]);
        for (var n = 0; n < 100; n++)
            form.Field($"f{n}", new string('x', 5_000));
        var answer = await bench.Post("/pile", form.Content());
        answer.Status.ShouldBe(422);
        answer.Body.ShouldContain("No file was chosen");
    }

    /// <summary>A body that is long only by its own account.</summary>
    private sealed class Announced : HttpContent
    {
        private readonly long length;

        public Announced(long length)
        {
            this.length = length;
            Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=cut");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(new InvalidOperationException("nobody should ask for it"));

        protected override bool TryComputeLength(out long length)
        {
            length = this.length;
            return true;
        }
    }
}
