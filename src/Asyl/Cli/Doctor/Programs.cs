using System.ComponentModel;
using System.Diagnostics;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Cli.Doctor;

/// <summary>What programs of other makers on this machine say of themselves.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

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
}
