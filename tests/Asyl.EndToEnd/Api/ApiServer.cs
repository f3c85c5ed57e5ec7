#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Asyl.Casework;
using Asyl.Web;
using Asyl.Web.Doors;
using Microsoft.AspNetCore.Builder;

namespace Asyl.EndToEnd.Api;

/// <summary>A workbench on a port of its own, with a few reports, and a program that signed in.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly Room room;
    private readonly WebApplication app;

    private ApiServer(string folder, IReadOnlyList<string> compartments)
    {
        room = new Room(folder, compartments, withReader: true, TimeProvider.System);
        SignIn = new SignIn();
        app = Workbench.Build(room, SignIn, TimeProvider.System, ["http://127.0.0.1:0"]);
    }

    public SignIn SignIn { get; }

    public HttpClient Http { get; } = new();

    public string Address => app.Urls.First();

    public static async Task<ApiServer> Start(string folder, params string[] compartments)
    {
        var server = new ApiServer(folder, compartments);
        await server.app.StartAsync();
        server.Http.BaseAddress = new Uri(server.Address);
        using var answer = await server.Http.PostAsJsonAsync("/api/v1/session", new { key = server.SignIn.NewKey("Tester") });
        var token = (await Read(answer)).GetProperty("token").GetString();
        server.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return server;
    }

    /// <summary>Puts a compartment's reports into a workspace.</summary>
    public static void Fill(TemporaryFolder folder, string compartment, params string[] texts)
    {
        using var workspace = Workspace.OpenOrMake(folder.Of("w"), TimeProvider.System);
        var files = texts.Select((text, i) => folder.File($"{compartment}-{i}.txt", text)).ToList();
        workspace.Add(compartment, "Tester", files, default).Count().ShouldBe(files.Count);
    }

    public async Task<JsonElement> Get(string path)
    {
        using var answer = await Http.GetAsync("/api/v1" + path);
        ((int)answer.StatusCode).ShouldBe(200, path);
        return await Read(answer);
    }

    public async Task<List<JsonElement>> Items(string path) => [.. (await Get(path)).GetProperty("items").EnumerateArray()];

    public async Task<string> Tag(string path)
    {
        using var answer = await Http.GetAsync("/api/v1" + path);
        return answer.Headers.ETag!.ToString();
    }

    /// <summary>Sends something, with what was seen of it where that is said.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body = null, string seen = "")
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body)) };
        if (seen.Length > 0)
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        return await Http.SendAsync(request);
    }

    public static async Task<JsonElement> Read(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        room.Dispose();
    }
}
