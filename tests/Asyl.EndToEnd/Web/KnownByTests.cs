#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Text.Json;
using Asyl.EndToEnd.Api;

namespace Asyl.EndToEnd.Web;

/// <summary>The position as it could be known on a day: on the page, in the API and in the terminal.</summary>
public sealed class KnownByTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public KnownByTests() => ApiServer.Fill(folder, "main", Sample.Arrested, Sample.Otherwise);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_api_leaves_out_what_was_published_later()
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        var positions = $"/cases/{(await server.Items("/cases"))[0].GetProperty("person").GetString()}/positions?on=2021-06-01";
        Liberty(await server.Items(positions)).ShouldBe("free");
        Liberty(await server.Items(positions + "&known=2021-05-05")).ShouldBe("detained");
        (await server.Items(positions + "&known=2021-05-01")).ShouldBeEmpty();
        using var refused = await server.Http.GetAsync("/api/v1" + positions + "&known=soon");
        ((int)refused.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task The_page_says_which_day_it_is_known_on_and_keeps_it()
    {
        string person;
        await using (var server = await ApiServer.Start(folder.Of("w")))
            person = (await server.Items("/cases"))[0].GetProperty("person").GetString()!;
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        var page = await workbench.Get($"/cases/{person}/position?on=2021-06-01&known=2021-05-05");
        page.Status.ShouldBe(200);
        page.Body.ShouldContain("As it could be known on 5 May 2021");
        page.Body.ShouldContain("value=\"2021-05-05\"");
        (await workbench.Get($"/cases/{person}/position?on=2021-06-01&known=")).Body.ShouldNotContain("As it could be known");
    }

    [Fact]
    public void The_terminal_says_it_too()
    {
        var shown = AsylProgram.Run(folder.Of("w"), "position", "Rejepova", "--on", "2021-06-01", "--known", "2021-05-05").Out;
        shown.ShouldContain("As it could be known on 5 May 2021");
        shown.ShouldContain("detained");
        var json = AsylProgram.Run(folder.Of("w"), "position", "Rejepova", "--on", "2021-06-01", "--known", "2021-05-01", "--json").Out;
        JsonDocument.Parse(json).RootElement.GetArrayLength().ShouldBe(0);
    }

    private static string? Liberty(IEnumerable<JsonElement> positions) =>
        positions.Single(position => position.GetProperty("track").GetString() == "liberty").GetProperty("status").GetString();
}
