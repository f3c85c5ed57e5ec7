using Asyl.Browser.Tests.Served;
using Asyl.Browser.Tests.Story;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests;

/// <summary>Pointing on a page of an original: by mouse, by finger, by keyboard, and without a script.</summary>
[Collection(nameof(OneWorkbench))]
public sealed class OriginalPagesTests(OpenWorkbench workbench)
{
    private string Address => workbench.Pages.First(page => page.Route.EndsWith("/pages/{page:int}", StringComparison.Ordinal)).Path;

    [Fact]
    public async Task A_box_that_the_mouse_draws_is_cited()
    {
        var page = await Opened(Look.Desktop);
        var sheet = (await page.Locator("#sheet").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(sheet.X + (sheet.Width / 4), sheet.Y + (sheet.Height / 4));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(sheet.X + (sheet.Width / 2), sheet.Y + (sheet.Height / 2), new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.Press("Enter a fact from this box");
        var cited = (await page.Locator("[name=box]").GetAttributeAsync("value"))!.Split(',').Select(double.Parse).ToArray();
        cited.ShouldSatisfyAllConditions(sides => sides[0].ShouldBe(595 / 4.0, 2), sides => sides[1].ShouldBe(842 / 4.0, 2), sides => sides[2].ShouldBe(595 / 4.0, 2), sides => sides[3].ShouldBe(842 / 4.0, 2));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Four_fields_draw_the_same_box_with_a_script_and_without(bool scripts)
    {
        var page = await Opened(Look.Desktop with { Scripts = scripts });
        foreach (var (label, side) in new[] { ("From the left", "50"), ("From the top", "90.5"), ("Width", "200"), ("Height", "14") })
            await page.GetByLabel(label).FillAsync(side);
        if (!scripts)
            await page.Press("Show the box");
        await Assertions.Expect(page.Locator("#draft")).ToHaveAttributeAsync("y", "90.5");
        await page.GetByLabel("Height").PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name=box]")).ToHaveAttributeAsync("value", "50,90.5,200,14");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_lines_of_what_was_read_lie_over_the_page_and_stand_in_a_list()
    {
        var page = await Opened(Look.Desktop);
        (await page.Locator("#sheet g.at rect").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator(".told > li").CountAsync()).ShouldBe(await page.Locator("#sheet g.at").CountAsync());
        await page.GetByText("Show on the page").First.ClickAsync();
        (await page.Locator("#sheet g:target").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Opened(Look look)
    {
        var page = await workbench.Tab(look);
        await page.GotoAsync(Address);
        return page;
    }
}
