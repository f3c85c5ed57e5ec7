using System.Diagnostics;

namespace Asyl.EndToEnd;

/// <summary>The real program, run the way people run it.</summary>
internal static class AsylProgram
{
    public sealed record Outcome(int Exit, string Out, string Error);

    public static Outcome Run(string workspace, params string[] words) => RunIn(Repo.Root, ["--workspace", workspace, .. words]);

    public static Outcome RunIn(string folder, params string[] words) => Ended(Made(folder, words));

    /// <summary>As <see cref="RunIn"/>, with a setting of the surroundings.</summary>
    public static Outcome RunWith(string folder, string setting, string value, params string[] words)
    {
        var start = Made(folder, words);
        start.Environment[setting] = value;
        return Ended(start);
    }

    public static Process Start(string folder, params string[] words) => Process.Start(Made(folder, words))!;

    private static Outcome Ended(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }

    private static ProcessStartInfo Made(string folder, string[] words)
    {
        var start = new ProcessStartInfo(Repo.Program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        return start;
    }
}
