#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Net;

namespace Asyl.EndToEnd.Api;

/// <summary>Programs say who is who as people do.</summary>
public sealed class WhoIsWhoTests : IAsyncLifetime, IDisposable
{
    private const string Elsewhere = "Fjord Post\n3 March 2015\n\nMarat Zhumabekov was deported from Riga on 9 January 2015.\n";

    private readonly TemporaryFolder folder = new();
    private ApiServer server = null!;

    public async Task InitializeAsync()
    {
        ApiServer.Fill(folder, "main", Sample.Other, Elsewhere);
        server = await ApiServer.Start(folder.Of("w"));
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_who_may_be_one_are_judged_and_that_is_undone()
    {
        var (one, other) = await Proposed();
        var act = await Judge(one, other, "same", 200);
        (await server.Items("/proposals")).ShouldBeEmpty();
        var merged = (await server.Get($"/people/{one}")).GetProperty("id").GetString();
        (await server.Get($"/people/{other}")).GetProperty("id").GetString().ShouldBe(merged);
        (await server.Items($"/judgements?person={merged}")).ShouldHaveSingleItem().GetProperty("verdict").GetString().ShouldBe("same");
        using var undone = await server.Send(HttpMethod.Post, $"/acts/{act}/undo", new { why = "No." }, await server.Tag($"/acts/{act}"));
        undone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await server.Items("/proposals")).Count.ShouldBe(1);
        (await server.Items("/judgements")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_a_report_means_is_parted_and_a_name_is_set()
    {
        var (one, other) = await Proposed();
        await Judge(one, other, "same", 200);
        var merged = (await server.Get($"/people/{one}")).GetProperty("id").GetString();
        var report = (await server.Items("/reports"))[0].GetProperty("id").GetString();
        using var parted = await server.Send(HttpMethod.Post, $"/people/{merged}/parting", new { report, why = "His brother." }, await server.Tag($"/people/{merged}"));
        parted.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Get($"/people/{merged}")).GetProperty("names")[0].GetProperty("reports").GetArrayLength().ShouldBe(1);
        using var named = await server.Send(HttpMethod.Post, $"/people/{merged}/name", new { name = "Marat Zh." }, await server.Tag($"/people/{merged}"));
        named.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Get($"/people/{merged}")).GetProperty("name").GetString().ShouldBe("Marat Zh.");
        (await server.Items("/names")).ShouldHaveSingleItem().GetProperty("person").GetString().ShouldBe(merged);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_refused()
    {
        var (one, other) = await Proposed();
        await Judge(one, one, "same", 400);
        await Judge(one, "p0", "same", 400);
        await Judge(one, other, "perhaps", 400);
        await Judge(one, other, "same", 400, why: " ");
        using var unseen = await server.Send(HttpMethod.Post, $"/people/{one}/judgements", new { other, verdict = "same", why = "Looked." });
        ((int)unseen.StatusCode).ShouldBe(428);
        (await server.Items("/judgements")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_only_one_judges()
    {
        var (one, other) = await Proposed();
        var seen = await server.Tag($"/people/{one}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => server.Send(HttpMethod.Post, $"/people/{one}/judgements", new { other, verdict = "unsure", why = "Looked." }, seen)));
        answers.Select(answer => (int)answer.StatusCode).Order().First().ShouldBe(200);
        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        (await server.Items("/judgements")).ShouldHaveSingleItem();
    }

    /// <summary>Some judgements and names about whoever is there.</summary>
    internal static async Task Say(ApiServer server)
    {
        var people = (await server.Items("/people")).Select(person => person.GetProperty("id").GetString()!).ToList();
        foreach (var other in people.Skip(1))
            (await server.Send(HttpMethod.Post, $"/people/{people[0]}/judgements", new { other, verdict = "different", why = "Looked." }, await server.Tag($"/people/{people[0]}"))).Dispose();
        foreach (var (i, person) in people.Index())
            (await server.Send(HttpMethod.Post, $"/people/{person}/name", new { name = $"Name {i}" }, await server.Tag($"/people/{person}"))).Dispose();
    }

    private async Task<(string, string)> Proposed()
    {
        var proposal = (await server.Items("/proposals")).ShouldHaveSingleItem();
        return (proposal.GetProperty("a").GetString()!, proposal.GetProperty("b").GetString()!);
    }

    private async Task<string> Judge(string one, string other, string verdict, int status, string why = "Looked.")
    {
        using var answer = await server.Send(HttpMethod.Post, $"/people/{one}/judgements", new { other, verdict, why }, await server.Tag($"/people/{one}"));
        ((int)answer.StatusCode).ShouldBe(status);
        return status == 200 ? (await ApiServer.Read(answer)).GetProperty("act").GetString()! : "";
    }
}
