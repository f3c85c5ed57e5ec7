using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Served;

/// <summary>The browser of this machine, steered by the driver of the Playwright package. Nothing is downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright driver;

    private Chromium(IPlaywright driver, IBrowser browser) => (this.driver, Browser) = (driver, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> Start()
    {
        var playwright = await Playwright.CreateAsync();
        string[] asRoot = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = ["--disable-dev-shm-usage", .. asRoot] });
        return new Chromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        driver.Dispose();
    }

    private static string Find() =>
        (from name in Names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"None of {string.Join(", ", Names)} is on the PATH.");
}
