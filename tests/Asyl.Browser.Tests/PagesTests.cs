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
}
