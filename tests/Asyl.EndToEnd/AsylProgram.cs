using System.Diagnostics;

namespace Asyl.EndToEnd;

/// <summary>The real program, run the way people run it.</summary>
internal static class AsylProgram
{
    public sealed record Outcome(int Exit, string Out, string Error);

    public static Outcome Run(string workspace, params string[] words) => RunIn(Repo.Root, ["--workspace", workspace, .. words]);

    public static Outcome RunIn(string folder, params string[] words)
    {
        using var process = Start(folder, words);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }

    public static Process Start(string folder, params string[] words)
    {
        var start = new ProcessStartInfo(Repo.Program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }
}
