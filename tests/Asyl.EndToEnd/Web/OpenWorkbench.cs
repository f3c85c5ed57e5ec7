#pragma warning disable RS0030 // The tests ask a server of this machine, as a browser does.
using System.Net;
using Asyl.Web;
using Asyl.Web.Doors;
using Asyl.Web.Pile;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Asyl.EndToEnd.Web;

/// <summary>A workbench that runs in the test, with somebody signed in who follows no redirection.</summary>
internal sealed class OpenWorkbench : IAsyncDisposable
{
    private readonly Room room;
    private readonly WebApplication app;
    private readonly HttpClient client;

    private OpenWorkbench(Room room, WebApplication app)
    {
        this.room = room;
        this.app = app;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.ExpectContinue = true;
    }

    public sealed record Answer(int Status, string Body, string Location);

    public Uri Address => new(app.Urls.First());

    public static async Task<OpenWorkbench> At(string workspace, params string[] compartments)
    {
        var signIn = new SignIn();
        var its = new Room(workspace, compartments, withReader: true, TimeProvider.System);
        var served = Workbench.Build(its, signIn, TimeProvider.System, ["http://127.0.0.1:0"]);
        await served.StartAsync();
        var open = new OpenWorkbench(its, served);
        (await open.Get($"/sign-in?key={signIn.NewKey("Somebody")}")).Status.ShouldBe(303);
        return open;
    }

    public async Task<Answer> Get(string path) => await Told(await client.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<Answer> Post(string path, HttpContent content) => await Told(await client.PostAsync(new Uri(path, UriKind.Relative), content));

    public Task<Answer> Post(string path, params (string Name, string Value)[] fields) =>
        Post(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends a form to the pile and waits until all of it is taken in.</summary>
    public async Task<Answer> Add(SentForm form)
    {
        var answer = await Post("/pile", form.Content());
        await Done();
        return answer;
    }

    public async Task Done()
    {
        while (app.Services.GetRequiredService<Inbox>().Last.IsRunning)
            await Task.Delay(20);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        room.Dispose();
    }

    private static async Task<Answer> Told(HttpResponseMessage response)
    {
        using (response)
            return new((int)response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response.Headers.Location?.ToString() ?? "");
    }
}
