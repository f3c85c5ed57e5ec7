using AngleSharp.Html.Parser;
using Asyl.Browser.Tests.Served;
using Asyl.Browser.Tests.Walking;

namespace Asyl.Browser.Tests;

/// <summary>The pages of a workbench with the example pile in it.</summary>
[Collection(nameof(OneWorkbench))]
public sealed class PagesTests(OpenWorkbench workbench) : EveryPage(workbench)
{
    [Fact]
    public void Every_page_is_reached_by_a_link() =>
        Routes.Pages.Except(Workbench.Pages.Select(page => page.Route)).ShouldBeEmpty();

    [Fact]
    public async Task A_report_is_shown_as_it_was_written_with_nothing_between_its_words()
    {
        var pile = await Wire.Get(Workbench.Program.Address, "/search?q=court", Workbench.Cookie);
        var path = new HtmlParser().ParseDocument(pile.Body).QuerySelectorAll("main a[href^='/reports/']").Select(link => link.GetAttribute("href")!.Split('?', '#')[0]).First();
        var original = await Wire.Get(Workbench.Program.Address, path + "/original", Workbench.Cookie);
        original.Header("Content-Type").ShouldStartWith("text/");
        var lines = new HtmlParser().ParseDocument((await Wire.Get(Workbench.Program.Address, path, Workbench.Cookie)).Body).QuerySelectorAll("article p:not(.translation)").Select(line => line.TextContent).ToList();
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => original.Body.Contains(line));
    }
}
