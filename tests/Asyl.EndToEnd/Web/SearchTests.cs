#pragma warning disable RS0030 // The tests ask a server of this machine, as a browser does.
using System.Net;
using System.Text.RegularExpressions;
using Asyl.Casework;
using Asyl.Language.Dates;
using Asyl.Web;
using Asyl.Web.Doors;
using Asyl.Web.Search;
using Microsoft.AspNetCore.Builder;

namespace Asyl.EndToEnd.Web;

/// <summary>The search of the workbench, over the pile of the examples.</summary>
public sealed class SearchTests : IClassFixture<SearchTests.Examples>
{
    private readonly Examples examples;

    public SearchTests(Examples examples) => this.examples = examples;

    [Fact]
    public async Task words_are_marked_where_they_stand_and_lead_into_the_report()
    {
        var page = await Page("/search?q=whistleblower+%22first+administrative+court%22");
        page.ShouldContain("<mark>First Administrative Court</mark>");
        page.ShouldContain("<mark>whistleblower</mark>");
        var link = Regex.Match(page, "class=\"excerpt\"[^>]*>\\s*<a href=\"(/reports/[0-9a-z]+)#(at-[0-9]+)\"");
        (await Page(link.Groups[1].Value)).ShouldContain($"id=\"{link.Groups[2].Value}\"");
    }

    [Theory]
    [InlineData("Rejepowa")]
    [InlineData("Aýgözel Rejepova")]
    [InlineData("Реджепова")]
    public async Task a_name_in_any_spelling_finds_the_person(string name) =>
        (await Page($"/search?q={Uri.EscapeDataString(name)}")).ShouldMatch("id=\"people\"[\\s\\S]*href=\"/cases/[0-9a-z]+\"[^>]*><bdi>Aigozel Redzhepova");

    [Fact]
    public async Task a_facet_leads_to_as_many_reports_as_it_counts()
    {
        var page = await Page("/search?q=court");
        foreach (var name in new[] { "person", "event", "country", "place", "outlet", "from" })
        {
            var facet = Regex.Match(page, $"href=\"(/search\\?q=court&{name}=[^\"]*)\"><bdi>[^<]*</bdi> <span class=\"count\">([0-9]+)<");
            Found(await Page(facet.Groups[1].Value)).ShouldBe(int.Parse(facet.Groups[2].Value), name);
        }
    }

    [Fact]
    public async Task one_statement_tells_all_that_is_asked_for()
    {
        var page = await Page("/search?event=detention&place=Turkey");
        page.ShouldContain("Foreign woman with false passport caught in Erciş");
        page.ShouldNotContain("<span class=\"mark accepted\"");
        Regex.Count(page, "<li class=\"hit\"").ShouldBe(Found(page));
        Found(page).ShouldBeLessThan(Found(await Page("/search?event=detention")));
    }

    [Fact]
    public async Task a_stretch_of_dates_narrows_and_a_bad_one_is_said_and_not_used()
    {
        Found(await Page("/search?from=2020-10&to=2020")).ShouldBe(3);
        var page = await Page("/search?from=2021&to=last+year");
        page.ShouldContain("Not used: expected a year");
        Found(page).ShouldBe(Found(await Page("/search")));
    }

    [Fact]
    public async Task pages_follow_one_another_and_show_each_report_once()
    {
        var first = await Page("/search");
        var second = await Page(Regex.Match(first, "href=\"([^\"]*)\" rel=\"next\"").Groups[1].Value);
        var hits = Regex.Matches(first + second, "<h3><a href=\"/reports/([0-9a-z]+)\"").Select(match => match.Groups[1].Value).ToList();
        hits.Count.ShouldBe(Found(first));
        hits.ShouldBeUnique();
    }

    [Theory]
    [InlineData("q=***")]
    [InlineData("q=%22")]
    [InlineData("q=%22a%00b%22")]
    [InlineData("q=zzzz&person=nobody&event=nothing&country=XX&read=maybe&at=nowhere")]
    [InlineData("q=%3Cscript%3E&outlet=%22%3E%3Cscript%3E")]
    public async Task whatever_is_asked_is_answered_with_nothing_found(string query)
    {
        var page = await Page($"/search?{query}");
        page.ShouldContain("No report fits.");
        page.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task a_search_is_kept_found_again_and_forgotten()
    {
        var kept = await examples.Post("/search/saved", ("name", "Courts & 2021"), ("query", "?q=court&from=2021&evil=1"));
        kept.ShouldBe("/search?q=court&from=2021");
        var page = await Page(kept);
        var form = Regex.Match(page, "href=\"/search\\?q=court&from=2021\" aria-current=\"page\"><bdi>Courts & 2021</bdi>[\\s\\S]*?action=\"([^\"]*)\"[\\s\\S]*?value=\"([0-9]+)\"");
        (await examples.Post(form.Groups[1].Value, ("version", form.Groups[2].Value), ("back", "/search?q=court"))).ShouldBe("/search?q=court");
        (await Page("/search")).ShouldNotContain("Courts & 2021");
    }

    [Fact]
    public async Task it_speaks_russian_too() => (await Page("/search?q=court", "ru")).ShouldContain("<h2 id=\"narrow\" tabindex=\"-1\">Уточнить</h2>");

    [Fact]
    public void an_excerpt_keeps_to_its_paragraph_and_takes_what_overlaps_once()
    {
        const string Text = "A headline about Ana\n\nAna Petrova came to Van.\n\nNothing else.";
        var excerpts = Excerpt.Best(Text, [new(17, 20), new(22, 33), new(26, 33)], atMost: 3).Select(excerpt => string.Concat(excerpt.Pieces.Select(piece => piece.IsMarked ? $"*{piece.Text}*" : piece.Text)));
        excerpts.ShouldBe(["A headline about *Ana*", "*Ana Petrova* came to Van."]);
    }

    private static int Found(string page) => int.Parse(Regex.Match(page, "id=\"reports\">[^<]*<span class=\"count\">([0-9]+)<").Groups[1].Value);

    private Task<string> Page(string path, string language = "en") => examples.Page(path, language);

    /// <summary>A workbench over the examples, with somebody signed in who follows no redirection.</summary>
    public sealed class Examples : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder folder = new();
        private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
        private Room room = null!;
        private WebApplication app = null!;

        public async Task InitializeAsync()
        {
            using (var workspace = Workspace.OpenOrMake(folder.Of("w"), TimeProvider.System))
                workspace.Add(Workspace.MainCompartment, "tester", Directory.GetFiles(Path.Combine(Repo.Root, "examples", "pile")), Edtf.Unknown).Count().ShouldBeGreaterThan(20);
            var signIn = new SignIn();
            room = new Room(folder.Of("w"), [], withReader: true, TimeProvider.System);
            app = Workbench.Build(room, signIn, TimeProvider.System, ["http://127.0.0.1:0"]);
            await app.StartAsync();
            client.BaseAddress = new Uri(app.Urls.First());
            (await client.GetAsync(Own($"/sign-in?key={signIn.NewKey("Somebody")}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        /// <summary>A page, its entities undone.</summary>
        public async Task<string> Page(string path, string language)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Own(path));
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var answer = await client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await answer.Content.ReadAsStringAsync()).Replace("&amp;", "&");
        }

        /// <summary>Sends a form and gives where it leads.</summary>
        public async Task<string> Post(string path, params (string Name, string Value)[] fields)
        {
            using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var answer = await client.PostAsync(Own(path), form);
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            return answer.Headers.Location!.ToString();
        }

        public async Task DisposeAsync()
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        public void Dispose()
        {
            client.Dispose();
            room.Dispose();
            folder.Dispose();
        }

        private static Uri Own(string path) => new(path, UriKind.Relative);
    }
}
