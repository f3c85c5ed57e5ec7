#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace Asyl.EndToEnd.Api;

/// <summary>Who comes in, what they may see, and how they are told what they may not.</summary>
public sealed class ApiDoorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_refusal_is_a_problem_without_a_name_or_a_path()
    {
        ApiServer.Fill(folder, "main", Sample.Other);
        await using var server = await ApiServer.Start(folder.Of("w"));
        await ShouldRefuse(server, HttpMethod.Get, "/cases/p0", null, 404);
        await ShouldRefuse(server, HttpMethod.Get, "/nothing.json", null, 404);
        await ShouldRefuse(server, HttpMethod.Delete, "/cases", null, 405);
        await ShouldRefuse(server, HttpMethod.Post, "/cases", new StringContent("name=Marat", Encoding.UTF8, "application/x-www-form-urlencoded"), 415);
        await ShouldRefuse(server, HttpMethod.Post, "/cases", new StringContent("{\"name\": \"Marat", Encoding.UTF8, "application/json"), 400);
        await ShouldRefuse(server, HttpMethod.Post, "/cases", JsonContent.Create(new { nam = "Marat Zhumabekov" }), 400);
        await ShouldRefuse(server, HttpMethod.Post, "/cases", JsonContent.Create(new { name = "1" }), 400);
        await ShouldRefuse(server, HttpMethod.Post, "/facts", JsonContent.Create(new { name = "Marat Zhumabekov", @event = "no such thing" }), 400);
        await ShouldRefuse(server, HttpMethod.Post, "/facts", JsonContent.Create(new { name = "Marat Zhumabekov", @event = "release", cites = new[] { new { report = "Marat", start = 0, end = 1 } } }), 400);
        await ShouldRefuse(server, HttpMethod.Post, "/cases", JsonContent.Create(new { name = new string('a', 2 << 20) }), 413);
        await ShouldRefuse(server, HttpMethod.Post, "/session", JsonContent.Create(new { key = "used" }), 401);
    }

    [Fact]
    public async Task Without_a_session_nothing_is_shown()
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        using var stranger = new HttpClient { BaseAddress = server.Http.BaseAddress };
        foreach (var path in new[] { "/cases", "/openapi.json", "/nothing" })
        {
            using var answer = await stranger.GetAsync("/api/v1" + path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        }
    }

    [Fact]
    public async Task A_session_that_was_closed_is_none()
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        using var closed = await server.Send(HttpMethod.Delete, "/session");
        closed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var answer = await server.Http.GetAsync("/api/v1/cases");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("own", 201)]
    [InlineData("http://elsewhere.example", 403)]
    [InlineData("", 403)]
    public async Task A_change_with_the_cookie_of_a_browser_comes_from_its_own_pages(string origin, int status)
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        using var browser = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = server.Http.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases") { Content = JsonContent.Create(new { name = "Anna Nova" }) };
        request.Headers.Add("Cookie", $"asyl-{server.Http.BaseAddress!.Port}={server.SignIn.Open(server.SignIn.NewKey("Browser"))}");
        if (origin.Length > 0)
            request.Headers.Add("Origin", origin == "own" ? server.Address : origin);
        using var answer = await browser.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Who_sees_one_compartment_sees_nothing_of_another()
    {
        ApiServer.Fill(folder, "a", Sample.Arrested, Sample.Otherwise);
        await using (var alone = await ApiServer.Start(folder.Of("w"), "a"))
            await Seen(alone);
        var before = await Look("a");
        ApiServer.Fill(folder, "b", Sample.Other);
        (await Look("a")).ShouldBe(before);
        await using var other = await ApiServer.Start(folder.Of("w"), "b");
        await using var one = await ApiServer.Start(folder.Of("w"), "a");
        foreach (var (list, id) in new[] { ("reports", "id"), ("cases", "person"), ("events", "id"), ("people", "id") })
        {
            foreach (var item in await other.Items("/" + list))
            {
                using var answer = await one.Http.GetAsync($"/api/v1/{list}/{item.GetProperty(id).GetString()}");
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, list);
            }
        }
    }

    private async Task<string> Look(string compartment)
    {
        await using var server = await ApiServer.Start(folder.Of("w"), compartment);
        return await Seen(server);
    }

    private static async Task<string> Seen(ApiServer server)
    {
        var seen = new StringBuilder();
        foreach (var list in new[] { "/cases", "/events", "/contradictions", "/reports", "/reports?q=court", "/people", "/people?name=Zhumabekov", "/facts", "/acts", "/proposals", "/judgements", "/names" })
            seen.Append(await server.Get(list));
        return seen.ToString();
    }

    private static async Task ShouldRefuse(ApiServer server, HttpMethod method, string path, HttpContent? content, int status)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = content };
        using var answer = await server.Http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(status, path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await ApiServer.Read(answer);
        problem.EnumerateObject().Select(field => field.Name).ShouldBe(["type", "title", "status", "detail"]);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        problem.ToString().ShouldNotContain("Marat");
        problem.ToString().ShouldNotContain("asyl-test");
    }
}
