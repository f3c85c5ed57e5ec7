namespace Asyl.EndToEnd.Web;

public sealed class ExampleTests
{
    [Fact]
    public async Task The_example_is_a_place_of_its_own_and_takes_no_files()
    {
        using var folder = new TemporaryFolder();
        await using var workbench = await OpenWorkbench.At(Path.Combine(folder.Path, "w"));
        (await workbench.Get("/")).Location.ShouldBe("/welcome");
        (await workbench.Post("/welcome/example")).Location.ShouldBe("/cases?tour=1");
        (await workbench.Get("/cases?tour=1")).Body.ShouldContain("/cases/p");
        (await workbench.Add(new SentForm().File("a.txt", "Police in Van arrested Gulnar Bekova."))).Status.ShouldBe(422);
        (await workbench.Post("/welcome/own")).Location.ShouldBe("/");
        (await workbench.Get("/")).Location.ShouldBe("/welcome");
    }

    [Fact]
    public async Task Every_step_of_the_tour_leads_to_a_page_that_is_there()
    {
        using var folder = new TemporaryFolder();
        await using var workbench = await OpenWorkbench.At(Path.Combine(folder.Path, "w"));
        var at = (await workbench.Post("/welcome/example")).Location;
        var steps = 0;
        for (; at.Length > 0; steps++)
        {
            var page = await workbench.Get(at);
            page.Status.ShouldBe(200, at);
            at = Next(page.Body);
        }

        steps.ShouldBe(8);
    }

    private static string Next(string page)
    {
        var strip = page[page.IndexOf("<aside class=\"example\"", StringComparison.Ordinal)..page.IndexOf("</aside>", StringComparison.Ordinal)];
        var link = System.Text.RegularExpressions.Regex.Match(strip, "href=\"([^\"]*tour=[0-9]+)\"");
        return link.Success ? System.Net.WebUtility.HtmlDecode(link.Groups[1].Value) : "";
    }
}
