#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Text.Json;

namespace Asyl.EndToEnd.Api;

/// <summary>Lists come a page at a time, and every row once, whatever is added meanwhile.</summary>
public sealed class ListingTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private ApiServer server = null!;

    public async Task InitializeAsync()
    {
        ApiServer.Fill(folder, "main", Sample.Arrested, Sample.Otherwise, Sample.Other);
        server = await ApiServer.Start(folder.Of("w"));
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Walking_by_one_row_meets_every_row_once()
    {
        var person = (await server.Items("/cases"))[0].GetProperty("person").GetString();
        await WhoIsWhoTests.Say(server);
        foreach (var path in new[] { "/cases", "/events", "/contradictions", "/reports", "/reports?q=court", "/people", "/judgements", "/names", $"/cases/{person}/events", $"/cases/{person}/positions", $"/cases/{person}/reports" })
        {
            var all = (await server.Items(path)).Select(item => item.GetRawText()).ToList();
            (await Walk(path)).ShouldBe(all, path);
            all.ShouldNotBeEmpty(path);
        }
    }

    [Fact]
    public async Task Rows_that_are_added_meanwhile_neither_repeat_nor_hide_others()
    {
        var before = (await server.Items("/people")).Select(Id).ToList();
        var first = await server.Get("/people?limit=1");
        foreach (var name in new[] { "Anna Nova", "Berta Nova", "Clara Nova", "Dora Nova" })
            (await server.Send(HttpMethod.Post, "/cases", new { name })).Dispose();
        var rest = (await server.Items($"/people?limit=200&cursor={first.GetProperty("next").GetString()}")).Select(Id).ToList();
        rest.ShouldNotContain(before[0]);
        before.Skip(1).ShouldBeSubsetOf(rest);
    }

    [Fact]
    public async Task The_next_page_is_linked_as_well()
    {
        using var answer = await server.Http.GetAsync("/api/v1/events?limit=2");
        var link = answer.Headers.GetValues("Link").Single();
        link.ShouldEndWith(">; rel=\"next\"");
        using var next = await server.Http.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
        (await ApiServer.Read(next)).GetProperty("items")[0].GetRawText().ShouldBe((await server.Items("/events"))[2].GetRawText());
    }

    [Theory]
    [InlineData("/cases?limit=0")]
    [InlineData("/cases?limit=201")]
    [InlineData("/cases?limit=many")]
    [InlineData("/cases?cursor=!")]
    [InlineData("/cases?state=closed")]
    [InlineData("/cases?on=yesterday")]
    [InlineData("/reports?q=court&cursor=Z29uZQ")]
    [InlineData("/reports?q=")]
    public async Task What_cannot_be_used_is_refused(string path)
    {
        using var answer = await server.Http.GetAsync("/api/v1" + path);
        ((int)answer.StatusCode).ShouldBe(400);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<List<string>> Walk(string path)
    {
        var rows = new List<string>();
        for (var cursor = ""; ;)
        {
            var page = await server.Get($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=1{cursor}");
            rows.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            if (page.GetProperty("next").GetString() is not { } next)
                return rows;
            cursor = $"&cursor={next}";
        }
    }

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}
