using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>How it looks, and the end.</summary>
internal static class Leaving
{
    public static async Task ReadsInRussianAndInTheDark(IPage page)
    {
        await page.GotoAsync("/cases");
        await page.Press("RU");
        await page.Sees("html[lang=ru] h1", "Дела");
        await page.Press("EN");
        await page.Sees("html[lang=en] h1", "Cases");
        var ground = await GroundOf(page);
        await page.Press("Dark");
        await page.Sees("html[data-light=dark] h1", "Cases");
        (await GroundOf(page)).ShouldNotBe(ground);
        await page.Press("Light");
        await page.Sees("html[data-light=light] h1", "Cases");
        (await GroundOf(page)).ShouldBe(ground);
    }

    public static async Task Leaves(IPage page)
    {
        await page.GotoAsync("/you");
        await page.Press("Leave");
        foreach (var path in new[] { "/", "/cases", "/pile", "/search?q=nurse" })
        {
            (await page.GotoAsync(path))!.Status.ShouldBe(401, path);
            await page.Sees("[role=alert]", "To come in, open the link that the terminal shows.");
        }
    }

    private static Task<string> GroundOf(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
