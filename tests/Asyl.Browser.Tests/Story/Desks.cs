using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests.Story;

/// <summary>Opens workbenches that tests may change as they like: the example pile is read once and copied for each.</summary>
public sealed class Desks : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("asyl-test-");
    private Chromium? chromium;

    private string Pile => Path.Combine(folder.FullName, "pile");

    public async Task InitializeAsync()
    {
        ServedProgram.Run("add", "--workspace", Pile, Path.Combine(Repo.Examples, "pile")).Exit.ShouldBe(0);
        chromium = await Chromium.Start();
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        folder.Delete(recursive: true);
    }

    internal Task<Desk> Empty() => Desk.Open(chromium!.Browser, Directory.CreateDirectory(NewFolder()).FullName);

    internal Task<Desk> WithPile()
    {
        var copy = NewFolder();
        foreach (var file in Directory.EnumerateFiles(Pile, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Pile, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return Desk.Open(chromium!.Browser, copy);
    }

    private string NewFolder() => Path.Combine(folder.FullName, Guid.NewGuid().ToString("n"));
}

/// <summary>The tests of this collection share a browser and the pile that was read, and run one after the other.</summary>
[CollectionDefinition(nameof(OneStory))]
public sealed class OneStory : ICollectionFixture<Desks>;
