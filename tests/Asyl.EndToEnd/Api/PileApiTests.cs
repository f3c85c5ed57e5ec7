using System.Net;

namespace Asyl.EndToEnd.Api;

/// <summary>Files that a program sends are taken in like any others.</summary>
public sealed class PileApiTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_sent_is_among_the_reports_when_the_work_is_done()
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        using var files = new MultipartFormDataContent { { new StringContent(Sample.Arrested), "files", "one.txt" }, { new ByteArrayContent([0, 1, 2, 3]), "files", "two.bin" } };
        using var sent = await server.Send(HttpMethod.Post, "/pile", files);
        sent.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        while ((await server.Get("/pile")).GetProperty("running").GetBoolean())
            await Task.Delay(20);
        (await server.Items("/pile/arrivals")).Select(arrival => arrival.GetProperty("kind").GetString()).ShouldBe(["new", "refused"]);
        (await server.Items("/reports")).ShouldHaveSingleItem().GetProperty("file").GetString().ShouldBe("one.txt");
    }

    [Fact]
    public async Task What_is_no_form_or_has_no_file_is_refused()
    {
        await using var server = await ApiServer.Start(folder.Of("w"));
        using var words = await server.Send(HttpMethod.Post, "/pile", new StringContent("words"));
        words.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        using var none = await server.Send(HttpMethod.Post, "/pile", new MultipartFormDataContent { { new StringContent("2020"), "published" } });
        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
