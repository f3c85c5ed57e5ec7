using Asyl.Browser.Tests.Axe;
using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>The rules of accessibility on pages as they look once people decided and wrote, and on those that refuse.</summary>
[Collection(nameof(OneStory))]
public sealed class DecidedPagesTests(Desks desks)
{
    private static readonly string[] Parts = ["", "/review", "/contradictions", "/position", "/papers", "/people", "/sources"];

    [Theory]
    [InlineData("EN", false)]
    [InlineData("RU", false)]
    [InlineData("EN", true)]
    public async Task A_case_that_was_worked_on_breaks_no_rule_of_accessibility(string language, bool dark)
    {
        await using var desk = await desks.WithPile();
        var page = await desk.Enter(dark ? Look.Phone with { Light = ColorScheme.Dark } : Look.Desktop);
        var address = await page.OpenCase(Deeds.Nurse);
        await WorksOn(page, address);
        if (language != "EN")
            await page.Press(language);
        foreach (var path in Parts.Select(part => address + part).Append("/review").Append("/cases"))
            await Breaks(page, path);
        await page.GotoAsync(address);
        await Breaks(page, await page.Locator("tr.accepted .phrase").First.GetAttributeAsync("href") ?? "");
        await page.GotoAsync($"{address}/sources");
        await Breaks(page, await page.Locator(".sources > li a").First.GetAttributeAsync("href") ?? "");
    }

    [Fact]
    public async Task A_page_that_refuses_says_why_and_breaks_no_rule_of_accessibility()
    {
        await using var desk = await desks.WithPile();
        var page = await desk.Enter(Look.Desktop);
        var address = await page.OpenCase(Deeds.Nurse);
        var report = await page.Locator(".chronology .ref").First.GetAttributeAsync("href") ?? "";
        await Refuses(page, 404, () => page.GotoAsync("/cases/nobody"));
        await Refuses(page, 400, () => page.GotoAsync("/cases?from=words"));
        await Refuses(page, 422, () => page.GotoAsync($"{report.Split('#')[0]}/translate?words=zzz"));
        await Filing.WritesATask(page, address, "Call the clinic");
        await page.Locator("section:has(> #task) .paper-deeds summary").ClickAsync();
        await page.EvaluateAsync("document.querySelector('[action$=remove] [name=version]').value = '7'");
        await Refuses(page, 409, async () => await page.RunAndWaitForResponseAsync(() => page.Press("Take away"), answer => answer.Request.Method == "POST"));
        await page.Context.ClearCookiesAsync();
        await Refuses(page, 401, () => page.GotoAsync("/cases"));
    }

    private static async Task WorksOn(IPage page, string address)
    {
        await page.GotoAsync($"{address}/review");
        await Keys.Press(page, "j", "a");
        await page.SeesSo(".acts li", 1);
        await Keys.Press(page, "r");
        await page.SeesSo(".acts li", 2);
        await Entering.EntersAFactWithANote(page, address);
        await page.GotoAsync($"{address}/contradictions");
        await page.Locator(".decide > summary").First.ClickAsync();
        await Deciding.DecidesTheFirst(page);
        await Filing.KeepsPapers(page, address);
        await Entering.TranslatesAPassage(page, address);
    }

    private static async Task Breaks(IPage page, string path)
    {
        (await page.GotoAsync(path))!.Status.ShouldBe(200, path);
        (await AxeRules.Broken(page)).Select(rule => $"{path} {rule}").ShouldBeEmpty();
    }

    private static async Task Refuses(IPage page, int status, Func<Task<IResponse?>> ask)
    {
        (await ask())!.Status.ShouldBe(status);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).Not.ToBeEmptyAsync();
        await AxeRules.Check(page);
    }
}
