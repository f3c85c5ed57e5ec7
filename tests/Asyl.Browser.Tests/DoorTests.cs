using AngleSharp.Html.Parser;
using Asyl.Browser.Tests.Served;
using Asyl.Browser.Tests.Walking;

namespace Asyl.Browser.Tests;

/// <summary>Who comes in, from where, and what is said to whoever does not; asked as no browser would ask.</summary>
[Collection(nameof(OneWorkbench))]
public sealed class DoorTests(OpenWorkbench workbench)
{
    private Uri Address => workbench.Program.Address;

    [Fact]
    public async Task Whoever_did_not_come_in_sees_no_page()
    {
        foreach (var page in workbench.Pages.Where(page => !page.Route.StartsWith("/shipped", StringComparison.Ordinal)))
            (await Wire.Get(Address, page.Path)).Status.ShouldBe(401, page.Path);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        (await Wire.Get(Address, workbench.Program.Link.PathAndQuery)).Status.ShouldBe(401);
        var made = (await Wire.Post(Address, "/you/link", "", workbench.Cookie)).Body;
        var path = made[made.IndexOf("/sign-in?key=", StringComparison.Ordinal)..].Split('"', '<', ' ')[0];
        var came = await Wire.Get(Address, path);
        came.Status.ShouldBe(303);
        came.Header("Set-Cookie").ShouldMatch("path=/; samesite=strict; httponly$");
        (await Wire.Get(Address, path)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_name_that_somebody_gave_this_machine_is_refused()
    {
        foreach (var host in new[] { "rebound.example", "rebound.example:80", "127.0.0.1.rebound.example", "192.168.0.1" })
            (await Wire.Get(Address, "/cases", workbench.Cookie, $"Host: {host}")).Status.ShouldBe(421, host);
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        foreach (var from in new[] { "Origin: https://elsewhere.example", "Origin: null", $"Origin: http://127.0.0.1:{Address.Port + 1}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site" })
            (await Choose(from)).Status.ShouldBe(403, from);
        foreach (var from in new[] { $"Origin: {Address.GetLeftPart(UriPartial.Authority)}", "Sec-Fetch-Site: same-origin", "Accept: */*" })
            (await Choose(from)).Status.ShouldBe(303, from);
    }

    [Theory]
    [InlineData("http://0.0.0.0:1")]
    [InlineData("http://[::]:1")]
    [InlineData("http://192.168.0.1:8265")]
    [InlineData("http://example.com")]
    [InlineData("https://127.0.0.1:8265")]
    [InlineData("8265")]
    public void Only_an_address_of_this_machine_is_served(string url)
    {
        var (exit, said) = ServedProgram.Run("serve", "--workspace", Path.Combine(Path.GetTempPath(), "asyl-never-made"), "--urls", url);
        exit.ShouldBe(2);
        said.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("expected an address of this machine");
    }

    [Fact]
    public async Task Nothing_is_printed_while_pages_are_visited()
    {
        (await Wire.Get(Address, "/cases/nobody", workbench.Cookie)).Status.ShouldBe(404);
        (await Wire.Get(Address, "/cases?from=words", workbench.Cookie)).Status.ShouldBe(400);
        workbench.Program.Said.Trim().Split('\n').Length.ShouldBe(3, workbench.Program.Said);
    }

    [Fact]
    public async Task Every_answer_forbids_what_comes_from_elsewhere()
    {
        foreach (var answer in workbench.Pages.Select(page => page.Answer).Append(await Wire.Get(Address, "/cases")))
        {
            var policy = answer.Header("Content-Security-Policy").Split("; ");
            policy.ShouldContain("default-src 'none'");
            policy.Where(rule => rule != "style-src 'unsafe-inline'").ShouldAllBe(rule => !rule.Contains("unsafe") && !rule.Contains("http") && !rule.Contains('*'));
            (answer.Header("X-Content-Type-Options"), answer.Header("Referrer-Policy"), answer.Header("Server")).ShouldBe(("nosniff", "same-origin", ""));
        }
    }

    [Fact]
    public void No_page_names_a_resource_from_elsewhere()
    {
        foreach (var page in workbench.Pages.Where(page => page.IsPage))
        {
            new HtmlParser().ParseDocument(page.Answer.Body).QuerySelectorAll("[src], link[href], [srcset], [poster], [data], [background], [action], [ping]")
                .SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "src" or "href" or "srcset" or "poster" or "data" or "background" or "action" or "ping")
                .Select(attribute => attribute.Value).ShouldAllBe(value => IsOwn(value), page.Path);
        }

        foreach (var page in workbench.Pages.Where(page => page.Answer.Header("Content-Type").StartsWith("text/css", StringComparison.Ordinal)))
            page.Answer.Body.ShouldNotMatch(@"@import|url\(\s*[""']?(?!data:|#)");
    }

    private static bool IsOwn(string value) => value.Length == 0 || (value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal));

    private Task<Answer> Choose(string header) => Wire.Post(Address, "/you/light", "light=light&back=%2Fyou", workbench.Cookie, header);
}
