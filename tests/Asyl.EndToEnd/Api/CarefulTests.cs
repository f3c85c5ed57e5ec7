#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Net;

namespace Asyl.EndToEnd.Api;

/// <summary>Nobody writes over what they have not seen.</summary>
public sealed class CarefulTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private ApiServer server = null!;
    private string statement = "";

    public async Task InitializeAsync()
    {
        ApiServer.Fill(folder, "main", Sample.Arrested, Sample.Otherwise);
        server = await ApiServer.Start(folder.Of("w"));
        var report = (await server.Items("/reports"))[0].GetProperty("id").GetString();
        statement = $"/reports/{report}/statements/{(await server.Items($"/reports/{report}/statements"))[0].GetProperty("id").GetString()}";
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        foreach (var path in new[] { "/cases", "/reports", statement })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1" + path);
            request.Headers.TryAddWithoutValidation("If-None-Match", await server.Tag(path));
            using var answer = await server.Http.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("", 428)]
    [InlineData("*", 428)]
    [InlineData("\"0123\"", 412)]
    [InlineData("not a tag", 412)]
    public async Task A_change_without_what_was_seen_is_not_made(string seen, int status)
    {
        using var answer = await server.Send(HttpMethod.Post, statement + "/decisions", new { kind = "accept" }, seen);
        ((int)answer.StatusCode).ShouldBe(status);
        (await server.Get(statement)).GetProperty("review").GetString().ShouldBe("proposed");
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_only_one_decides()
    {
        var seen = await server.Tag(statement);
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => server.Send(HttpMethod.Post, statement + "/decisions", new { kind = "accept", why = "Read it." }, seen)));
        answers.Select(answer => (int)answer.StatusCode).Order().ShouldBe([200, 412]);
        (await server.Get(statement)).GetProperty("review").GetString().ShouldBe("accepted");
        (await server.Tag(statement)).ShouldNotBe(seen);
    }

    [Fact]
    public async Task A_paper_is_rewritten_only_in_the_version_that_was_seen()
    {
        using var opened = await server.Send(HttpMethod.Post, "/cases", new { name = "Anna Nova" });
        var person = (await ApiServer.Read(opened)).GetProperty("person").GetString();
        using var written = await server.Send(HttpMethod.Post, $"/cases/{person}/papers", new { kind = "note", fields = new { words = "One." } });
        var path = written.Headers.Location!.OriginalString["/api/v1".Length..];
        var seen = written.Headers.ETag!.ToString();
        using var second = await server.Send(HttpMethod.Put, path, new { fields = new { words = "Two." } }, seen);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var late = await server.Send(HttpMethod.Put, path, new { fields = new { words = "Three." } }, seen);
        late.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var gone = await server.Send(HttpMethod.Delete, path, seen: second.Headers.ETag!.ToString());
        gone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var after = await server.Http.GetAsync("/api/v1" + path);
        after.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_decision_is_undone_by_its_act()
    {
        using var decided = await server.Send(HttpMethod.Post, statement + "/decisions", new { kind = "correct", why = "Misread.", fields = new { place = "Kars" } }, await server.Tag(statement));
        (await server.Get(statement)).GetProperty("place").GetString().ShouldBe("Kars");
        var act = $"/acts/{(await ApiServer.Read(decided)).GetProperty("act").GetString()}";
        using var undone = await server.Send(HttpMethod.Post, act + "/undo", new { why = "No." }, await server.Tag(act));
        undone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await server.Get(statement)).GetProperty("review").GetString().ShouldBe("proposed");
    }
}
