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

    private string Workspace => Path.Combine(folder.FullName, "workspace");

    internal IReadOnlyList<WalkedPage> Pages { get; private set; } = [];

    /// <summary>The cookie that a browser which came in sends.</summary>
    internal string Cookie { get; private set; } = "";

    public async Task InitializeAsync()
    {
        chromium = await Chromium.Start();
        if (reports.Length > 0)
            ServedProgram.Run("add", "--workspace", Workspace, reports, await Printed()).Exit.ShouldBe(0);
        program = await ServedProgram.Start(Workspace);
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Program.Link.ToString());
        session = await context.StorageStateAsync();
        Cookie = "Cookie: " + string.Join("; ", (await context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));
        if (reports.Length > 0)
            await OpenFirstCase(page);
        Pages = await new Walk(Program.Address, Cookie).Take(reports.Length > 0 ? [await PrintedIn(page)] : []);
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

    /// <summary>A report on paper: three pages, as the browser prints them.</summary>
    private async Task<string> Printed()
    {
        var file = Path.Combine(folder.CreateSubdirectory("papers").FullName, "order.pdf");
        await using var context = await chromium!.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<h1>Order</h1><p>On 4 June 2018 police in Izmir detained Merdan Ovezov.</p><p style='break-before: page'>A court released him on 9 June 2018.</p><p style='break-before: page'>Seal</p>");
        await page.PdfAsync(new() { Path = file, Format = "A4" });
        return file;
    }

    private async Task<string> PrintedIn(IPage page)
    {
        await page.GotoAsync(new Uri(Program.Address, "/search?q=Ovezov").ToString());
        return (await page.Locator("main a[href^='/reports/']").First.GetAttributeAsync("href"))!.Split('#', '?')[0] + "?from=0";
    }

    /// <summary>So that there is a case of each kind: opened, and proposed.</summary>
    private async Task OpenFirstCase(IPage page)
    {
        await page.GotoAsync(new Uri(Program.Address, "/cases").ToString());
        await page.Locator("form[action='/cases']:has([name=person]) button").First.ClickAsync();
    }
}
