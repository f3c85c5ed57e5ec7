using Asyl.Casework;
using Asyl.Web;
using Asyl.Web.Pile;
using WebIncoming = Asyl.Web.Pile.Incoming;

namespace Asyl.EndToEnd.Web;

/// <summary>Adding files in the browser, and looking at what is there.</summary>
public sealed class PileTests : IAsyncLifetime, IDisposable
{
    private const string Report = "ANKARA, 3 May 2021 (Invented) -- Police in Van arrested Aygozel Rejepova on Monday, her lawyer said.\n";
    private const string Russian = "Суд в Ване отказал заявительнице в убежище, сообщила её адвокат. Это было в марте 2021 года.";

    private readonly TemporaryFolder folder = new();
    private OpenWorkbench bench = null!;

    private string Incoming => Path.Combine(folder.Of("w"), "incoming");

    public async Task InitializeAsync() => bench = await OpenWorkbench.At(folder.Of("w"));

    public async Task DisposeAsync() => await bench.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_empty_pile_says_what_to_do()
    {
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("Nothing has been added yet.");
        page.ShouldContain("href=\"/welcome\"");
        page.ShouldContain("type=\"file\" multiple");
        page.ShouldNotContain("name=\"compartment\"");
    }

    [Fact]
    public async Task Each_file_that_was_added_says_what_came_of_it()
    {
        var answer = await bench.Add(new SentForm().File("van.txt", Report).File("ru.txt", Russian).File("paper.pdf", "%PDF-1.7"));
        (answer.Status, answer.Location).ShouldBe((303, "/pile"));
        var page = (await bench.Get("/pile")).Body;
        page.ShouldContain("2 reports added, 1 refused.");
        page.ShouldContain("expected a PDF that is whole");
        page.ShouldContain("Language not read by the program (Russian)");
        page.ShouldMatch("<a href=\"/reports/r[0-9a-f]+\"><bdi>van.txt</bdi></a>");
        Directory.EnumerateFileSystemEntries(Incoming).ShouldBeEmpty();
        await bench.Add(new SentForm().File("again.txt", Report));
        (await bench.Get("/pile")).Body.ShouldContain("received 2 times");
    }

    [Fact]
    public async Task A_day_of_publication_goes_for_all_of_them()
    {
        await bench.Add(new SentForm().File("a.txt", "Police arrested Dana Omar.").File("b.txt", "Police released Dana Omar.").Field("published", " 2019-06-03 "));
        (await bench.Get("/pile")).Body.Split("3 June 2019").Length.ShouldBe(3);
        (await bench.Post("/pile", new SentForm().File("c.txt", Report).Field("published", "soon").Content())).Status.ShouldBe(422);
        (await bench.Get("/pile")).Body.ShouldNotContain("c.txt");
    }

    [Fact]
    public async Task The_reports_are_sifted_and_put_in_order()
    {
        await bench.Add(new SentForm().File("van.txt", Report).File("ru.txt", Russian));
        (await bench.Get("/pile?show=unread")).Body.Split("data-row").Length.ShouldBe(2);
        (await bench.Get("/pile?show=read&by=outlet")).Body.Split("data-row").Length.ShouldBe(2);
        (await bench.Get("/pile?show=doubts")).Body.ShouldContain("There are none of these.");
        (await bench.Get("/pile?show=nonsense&from=-7")).Body.Split("data-row").Length.ShouldBe(3);
        (await bench.Get("/pile?from=seven")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task What_an_ended_program_left_is_taken_up_at_the_next_start()
    {
        await bench.DisposeAsync();
        using (var room = new Room(folder.Of("w"), [], withReader: true, TimeProvider.System))
        {
            var incoming = new WebIncoming(room, TimeProvider.System);
            var (whole, half) = (incoming.Start(), incoming.Start());
            foreach (var upload in new[] { whole, half })
                await File.WriteAllTextAsync(WebIncoming.PlaceFor(upload, 0, "left.txt"), upload == half ? "Half a" : Report);
            WebIncoming.Finish(whole, new UploadSlip("Somebody", "main"));
        }

        bench = await OpenWorkbench.At(folder.Of("w"));
        while (Directory.EnumerateFileSystemEntries(Incoming).Any())
            await Task.Delay(20);
        await bench.Done();
        (await bench.Get("/pile")).Body.ShouldContain("1 report added.");
    }

    [Fact]
    public async Task What_another_program_adds_is_seen_without_asking()
    {
        (await bench.Get("/pile")).Body.ShouldNotContain("van.txt");
        using (var other = Workspace.OpenOrMake(folder.Of("w"), TimeProvider.System))
            other.Add("main", "Somebody", [folder.File("van.txt", Report)], default).ShouldHaveSingleItem();
        while (!(await bench.Get("/pile")).Body.Contains("data-row", StringComparison.Ordinal))
            await Task.Delay(50);
    }

    [Fact]
    public async Task With_more_than_one_compartment_the_form_asks_for_one()
    {
        await using var two = await OpenWorkbench.At(folder.Of("two"), "a", "b");
        (await two.Get("/pile")).Body.ShouldContain("<option>b</option>");
        await two.Add(new SentForm().File("van.txt", Report).Field("compartment", "b"));
        (await two.Post("/pile", new SentForm().File("x.txt", "Other words.").Field("compartment", "c").Content())).Status.ShouldBe(422);
        using var workspace = Workspace.Open(folder.Of("two"), TimeProvider.System);
        workspace.Compartments.ShouldBe(["b"]);
    }

    [Fact]
    public async Task The_page_speaks_russian()
    {
        (await bench.Post("/you/language", ("language", "ru"), ("back", "/pile"))).Status.ShouldBe(303);
        (await bench.Get("/pile")).Body.ShouldContain("Перетащите сюда файлы");
    }
}
