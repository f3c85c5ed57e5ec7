using System.Diagnostics;
using System.Globalization;

namespace Asyl.Speed.Measuring;

/// <summary>One call of the real program, from the shell's first line to its end. What it prints is thrown away; a call that fails is no measurement.</summary>
internal sealed record ProgramRun(double Milliseconds, double PeakMegabytes)
{
    public static ProgramRun Of(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var began = TimeProvider.System.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        Task[] printed = [process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null)];
        var peak = 0.0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, Megabytes(process.Id));
        Task.WaitAll(printed);
        var took = TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0
            ? new ProgramRun(took, peak)
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"asyl {arguments[0]} ended with {process.ExitCode}"));
    }

    /// <summary>The most memory that the process has held so far, as Linux keeps it; zero elsewhere.</summary>
    private static double Megabytes(int process)
    {
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6).TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
