using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>A workbench of one test, and the people at it, each with a browser of their own.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly IBrowser browser;
    private readonly ServedProgram program;
    private readonly List<IBrowserContext> people = [];
    private readonly List<string> heard = [];

    private Desk(IBrowser browser, ServedProgram program) => (this.browser, this.program) = (browser, program);

    public Uri Address => program.Address;

    /// <summary>What broke in scripts, and what the browser refused to load or run.</summary>
    public IReadOnlyList<string> Heard => heard;

    public static async Task<Desk> Open(IBrowser browser, string workspace) => new(browser, await ServedProgram.Start(workspace));

    /// <summary>The first to come in, by the link that the terminal shows.</summary>
    public Task<IPage> Enter(Look look) => Enter(look, program.Link);

    public async Task<IPage> Enter(Look look, Uri link)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ColorScheme = look.Light,
            JavaScriptEnabled = look.Scripts,
            Locale = "en-GB",
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        people.Add(context);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => heard.Add(error);
        page.Console += (_, message) => heard.AddRange(message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) ? [message.Text] : []);
        await page.GotoAsync(link.ToString());
        return page;
    }

    /// <summary>Somebody whom the first one lets in, and who goes on under a name of their own.</summary>
    public async Task<IPage> Invite(IPage first, string name)
    {
        await first.GotoAsync("/you");
        await first.Press("Make a link");
        var second = await Enter(Look.Desktop, new Uri(await first.Locator(".link-once").InnerTextAsync()));
        await second.GotoAsync("/you");
        await second.GetByLabel("Your name").FillAsync(name);
        await second.Press("Go on under this name");
        return second;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
            await person.DisposeAsync();
        program.Dispose();
    }
}
