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
        var report = Workbench.Pages.First(page => page.Route == "/reports/{id}");
        var written = (await Wire.Get(Workbench.Program.Address, report.Path + "/original", Workbench.Cookie)).Body;
        new HtmlParser().ParseDocument(report.Answer.Body).QuerySelectorAll("article p:not(.translation)").Select(line => line.TextContent).ShouldAllBe(line => written.Contains(line));
    }
}
