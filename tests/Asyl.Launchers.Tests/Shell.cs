using System.Diagnostics;

namespace Asyl.Launchers.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record Outcome(int Exit, string Out, string Error)
{
    public string[] Lines => Out.TrimEnd('\n').Split('\n');
}

/// <summary>Runs a program to its end with exactly the environment that is given.</summary>
internal static class Shell
{
    public static Outcome Run(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
