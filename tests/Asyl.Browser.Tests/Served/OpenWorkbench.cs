using Asyl.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Served;

/// <summary>A workbench with reports in it and a browser that came in by the printed link. Its pages are found once, by walking through it.</summary>
public class OpenWorkbench : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("asyl-test-");
    private readonly string reports;
    private Chromium? chromium;
    private ServedProgram? program;
    private string session = "";

    public OpenWorkbench()
        : this(Path.Combine(Repo.Examples, "pile"))
    {
    }

    /// <param name="reports">A folder of reports; empty for none.</param>
    internal OpenWorkbench(string reports) => this.reports = reports;

    internal ServedProgram Program => program!;

    internal IReadOnlyList<WalkedPage> Pages { get; private set; } = [];

    /// <summary>The cookie that a browser which came in sends.</summary>
    internal string Cookie { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (reports.Length > 0)
            ServedProgram.Run("add", "--workspace", folder.FullName, reports).Exit.ShouldBe(0);
        program = await ServedProgram.Start(folder.FullName);
        chromium = await Chromium.Start();
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Program.Link.ToString());
        session = await context.StorageStateAsync();
        Cookie = "Cookie: " + string.Join("; ", (await context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));
        if (reports.Length > 0)
            await OpenFirstCase(page);
        Pages = await new Walk(Program.Address, Cookie).Take();
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        program?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A tab of a browser of its own that is signed in and looks so.</summary>
    internal async Task<IPage> Tab(Look look)
    {
        var context = await chromium!.Browser.NewContextAsync(new()
        {
            BaseURL = Program.Address.ToString(),
            StorageState = session,
            ColorScheme = look.Light,
            JavaScriptEnabled = look.Scripts,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    /// <summary>So that there is a case of each kind: opened, and proposed.</summary>
    private async Task OpenFirstCase(IPage page)
    {
        await page.GotoAsync(new Uri(Program.Address, "/cases").ToString());
        await page.Locator("form[action='/cases']:has([name=person]) button").First.ClickAsync();
    }
}
