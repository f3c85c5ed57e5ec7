using Asyl.Browser.Tests.Axe;
using Asyl.Browser.Tests.Served;
using Asyl.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests;

/// <summary>What holds for every page that a link leads to, in the real browser.</summary>
public abstract class EveryPage(OpenWorkbench workbench)
{
    public static TheoryData<Look> Looks => [.. Look.All];

    protected OpenWorkbench Workbench => workbench;

    [Fact]
    public void Every_link_leads_to_something() =>
        Workbench.Pages.Where(page => page.Answer.Status is not (200 or 303)).Select(page => $"{page.Path} from {page.From}: {page.Answer.Status}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task No_page_breaks_a_rule_of_accessibility(Look look)
    {
        var page = await Workbench.Tab(look);
        (await OnEach(page, AxeRules.Broken)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_narrow_screen()
    {
        var page = await Workbench.Tab(Look.Narrow);
        (await OnEach(page, Wide)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_makes_the_browser_complain_or_asks_another_server()
    {
        var page = await Workbench.Tab(Look.Desktop);
        var heard = new List<string>();
        page.Console += (_, message) => heard.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => heard.Add(error);
        page.Request += (_, request) => heard.AddRange(new Uri(request.Url) is { Scheme: "http" } asked && asked.Authority != Workbench.Program.Address.Authority ? [request.Url] : []);
        (await OnEach(page, _ =>
        {
            string[] complaints = [.. heard];
            heard.Clear();
            return Task.FromResult(complaints);
        })).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_page_has_a_title_and_one_heading_of_the_first_order_with_scripts_and_without(bool scripts)
    {
        var page = await Workbench.Tab(Look.Desktop with { Scripts = scripts });
        (await OnEach(page, HeadOf)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task<string[]> HeadOf(IPage page)
    {
        var headings = await page.Locator("h1:visible").CountAsync();
        return [.. headings == 1 ? Array.Empty<string>() : [$"{headings} h1"], .. (await page.TitleAsync()).Length > " – Asyl".Length ? Array.Empty<string>() : ["no title"]];
    }

    private static async Task<string[]> Wide(IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        return over <= 0 ? [] : [$"{over} px"];
    }

    private async Task<List<string>> OnEach(IPage page, Func<IPage, Task<string[]>> complaints)
    {
        var found = new List<string>();
        foreach (var walked in Workbench.Pages.Where(walked => walked.IsPage))
        {
            (await page.GotoAsync(walked.Path))!.Status.ShouldBe(200, walked.Path);
            found.AddRange((await complaints(page)).Select(complaint => $"{walked.Path} {complaint}"));
        }

        return found;
    }
}
