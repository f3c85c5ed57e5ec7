using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake;

public sealed class WatchedFolderTests : IDisposable
{
    private readonly TestWorkspace world = new();
    private readonly Clock clock = new();

    public WatchedFolderTests() => Directory.CreateDirectory(world.Folder);

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_file_is_given_when_it_does_not_grow_any_more()
    {
        var path = world.File("a.txt", "One.");
        var watched = Watched();
        watched.Settled().ShouldBeEmpty();
        File.AppendAllText(path, " Two.");
        clock.Now += WatchedFolder.Rest;
        watched.Settled().ShouldBeEmpty();
        watched.IsGrowing.ShouldBeTrue();
        clock.Now += WatchedFolder.Rest;
        watched.Settled().ShouldBe([path]);
    }

    [Fact]
    public void What_was_given_is_not_given_again_by_this_run_or_another()
    {
        var path = world.File("a.txt", "One.");
        GiveAll(Watched()).ShouldBe([path]);
        GiveAll(Watched()).ShouldBeEmpty();
        File.WriteAllText(path, "Another report.");
        GiveAll(Watched()).ShouldBe([path]);
    }

    [Fact]
    public void What_a_browser_is_still_fetching_and_what_is_hidden_is_passed_over()
    {
        world.File("a.html.crdownload", "One.");
        world.File("~$a.docx", "One.");
        world.File(".hidden", "One.");
        GiveAll(Watched()).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_gone_again_is_forgotten()
    {
        var path = world.File("a.txt", "One.");
        var watched = Watched();
        watched.Settled();
        File.Delete(path);
        watched.Settled().ShouldBeEmpty();
        watched.IsGrowing.ShouldBeFalse();
    }

    [Fact]
    public void The_memory_holds_no_name_of_a_file()
    {
        world.File("secret-name.txt", "One.");
        GiveAll(Watched());
        File.ReadAllText(Path.Combine(world.Folder, "watched")).ShouldNotContain("secret");
    }

    private WatchedFolder Watched() => new(world.Pile, world.Folder, clock);

    private IReadOnlyList<string> GiveAll(WatchedFolder watched)
    {
        watched.Settled();
        clock.Now += WatchedFolder.Rest;
        var files = watched.Settled();
        watched.Remember(files);
        return files;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
