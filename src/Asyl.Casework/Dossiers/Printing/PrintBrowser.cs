using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Dossiers.Printing;

/// <summary>A browser of the Chromium family on this machine: the one that ASYL_BROWSER names, on the PATH, or where Windows and macOS put them.</summary>
public static class PrintBrowser
{
    /// <summary>Names a browser, by its name on the PATH or its whole path.</summary>
    public const string Setting = "ASYL_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] OnWindows = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] OnMacOS =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    public static bool IsThere => Find(Environment.GetEnvironmentVariable(Setting)) is not null;

    /// <exception cref="WorkspaceException">There is none; the sentence says what to install.</exception>
    internal static Tool Needed() => Find(Environment.GetEnvironmentVariable(Setting)) is { } found
        ? new(found, "chromium") { ReservesAddresses = true }
        : throw new WorkspaceException($"expected Chromium, Chrome or Edge on this machine, or the path of one in {Setting}, to print a PDF: install one (Debian: chromium), or write FILE.html and print that");

    /// <param name="named">What the setting says; where it says something, nothing else is looked for.</param>
    internal static string? Find(string? named) =>
        string.IsNullOrWhiteSpace(named) ? Names.Select(Tool.Find).Concat(Elsewhere().Where(File.Exists)).FirstOrDefault(found => found is not null) : Tool.Find(named);

    private static IEnumerable<string> Elsewhere()
    {
        if (OperatingSystem.IsMacOS())
            return OnMacOS;
        if (!OperatingSystem.IsWindows())
            return [];
        Environment.SpecialFolder[] roots = [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        return roots.SelectMany(root => OnWindows.Select(rest => Path.Combine(Environment.GetFolderPath(root), rest)));
    }
}
