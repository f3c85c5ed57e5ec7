using System.ComponentModel;
using System.Diagnostics;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Cli.Doctor;

/// <summary>Programs of other makers on this machine: on the PATH, and where Windows and macOS put browsers.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] OnWindows = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] OnMacOS =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    public static bool HasBrowser => Array.Exists(Browsers, name => Tool.Find(name) is not null) || Elsewhere().Any(File.Exists);

    /// <summary>The languages that tesseract was installed with, by their codes; null when there is no tesseract or it does not answer.</summary>
    public static IReadOnlyList<string>? TesseractLanguages()
    {
        if (Tool.Find("tesseract") is not { } tesseract)
            return null;
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(tesseract, ["--list-langs"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = asked.StandardError.ReadToEndAsync();
            var answer = asked.StandardOutput.ReadToEndAsync();
            if (asked.WaitForExit(Patience))
                return Codes(answer.Result);
            asked.Kill();
        }
        catch (Win32Exception)
        {
            // It may not be started: as good as none.
        }

        return null;
    }

    /// <summary>Every line after the heading; "osd" finds which way a page is turned and is no language.</summary>
    internal static IReadOnlyList<string> Codes(string answer) =>
        [.. answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(code => code != "osd" && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_'))];

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
