using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests;

/// <summary>Pictures of every page for people to look at, in <c>.build/pictures</c>.</summary>
public sealed class Screenshots
{
    [LongFact]
    public Task Every_page_of_the_examples_is_pictured() => Picture("examples", Path.Combine(Repo.Examples, "pile"));

    [LongFact]
    public Task Every_page_of_the_real_reports_is_pictured() => Directory.Exists(Repo.Seeds) ? Picture("seeds", Repo.Seeds) : Task.CompletedTask;

    private static async Task Picture(string name, string reports)
    {
        var workbench = new OpenWorkbench(reports);
        await workbench.InitializeAsync();
        foreach (var look in Look.All)
        {
            var page = await workbench.Tab(look);
            foreach (var walked in workbench.Pages.Where(walked => walked.IsPage))
            {
                await page.GotoAsync(walked.Path);
                var file = string.Join('-', walked.Kind.Split('/', ' ', '{', '}').Where(word => word.Length > 0));
                await page.ScreenshotAsync(new() { Path = Path.Combine(Repo.Root, ".build", "pictures", name, $"{file}-{look}.png"), FullPage = true });
            }
        }

        await workbench.DisposeAsync();
    }
}
