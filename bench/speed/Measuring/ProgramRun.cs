using System.Diagnostics;
using System.Globalization;

namespace Asyl.Speed.Measuring;

/// <summary>One call of the real program, from the shell's first line to its end. What it prints is thrown away; a call that fails is no measurement.</summary>
internal sealed record ProgramRun(double Milliseconds, double PeakMegabytes)
{
    public static ProgramRun Of(string program, IReadOnlyList<string> arguments) => Of(program, arguments, mostExit: 0);

    /// <param name="mostExit">The highest exit code that is an answer: 1 where files may be refused.</param>
    public static ProgramRun Of(string program, IReadOnlyList<string> arguments, int mostExit)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var began = TimeProvider.System.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        Task[] printed = [process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null)];
        var peak = 0.0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, MemoryUse.Of(process.Id).Peak);
        Task.WaitAll(printed);
        var took = TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode <= mostExit
            ? new ProgramRun(took, peak)
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"asyl {arguments[0]} ended with {process.ExitCode}"));
    }
}
