using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>The core of the story in a browser that runs no scripts.</summary>
[Collection(nameof(OneStory))]
public sealed class WithoutScriptsTests(Desks desks)
{
    private static readonly Look Plain = Look.Desktop with { Scripts = false };

    [Fact]
    public async Task Files_are_added_and_what_was_refused_is_seen()
    {
        await using var desk = await desks.Empty();
        var page = await desk.Enter(Plain);
        await page.Follow("Add files");
        await page.GetByLabel("Files").SetInputFilesAsync(Collecting.Picture);
        await Collecting.Sends(page);
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Look again" });
        while (await again.IsVisibleAsync())
            await again.ClickAsync();
        await page.Sees(".arrivals > li.refused", "scan.jpg");
    }

    [Fact]
    public async Task A_case_is_opened_reviewed_added_to_and_settled()
    {
        await using var desk = await desks.WithPile();
        var page = await desk.Enter(Plain);
        var address = await page.OpenCase(Deeds.Nurse);
        await Reviews(page);
        await page.Follow("Chronology");
        await page.Locator(".enter > summary").ClickAsync();
        await Entering.FillsInAFact(page);
        await page.Follow("Contradictions");
        await page.Locator(".decide > summary").First.ClickAsync();
        await Deciding.DecidesTheFirst(page);
        await Filing.KeepsPapers(page, address);
        await Entering.TranslatesAPassage(page, address);
        await LooksAtAnotherDay(page, address);
        await Leaving.ReadsInRussianAndInTheDark(page);
    }

    private static async Task Reviews(IPage page)
    {
        await page.Follow("Review ");
        var first = page.Locator(".queue > li").First;
        await first.Locator("summary").ClickAsync();
        await first.GetByText("See what would change").ClickAsync();
        await page.GetByText("See what would change").ClickAsync();
        await page.Sees("#changes .accept", "If accepted");
        await page.GoBackAsync();
        await page.Press("Accept all of it");
        await page.SeesSo(".acts li", 1);
        await page.Locator(".queue button[value=reject]").First.ClickAsync();
        await page.SeesSo(".acts li", 2);
        await page.Locator(".acts button").First.ClickAsync();
        await page.SeesSo(".acts li", 1);
    }

    private static async Task LooksAtAnotherDay(IPage page, string address)
    {
        await page.GotoAsync($"{address}/position");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2001-02-03");
        await page.Press("Show");
        await page.Sees("#held", "3 February 2001");
        await page.SeesNo("#held .positions-now > :not(.unknown)");
    }
}
