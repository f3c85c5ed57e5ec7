using System.Diagnostics;

namespace Asyl.Cli;

/// <summary>Shows how far long work has come, on stderr: a bar with count, rate and time left in a terminal, plain lines otherwise. Short work shows nothing.</summary>
internal sealed class Ticker(string what) : IProgress<Casework.Progress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private bool drawn;

    /// <param name="of">What a piece of the work belongs to; several pieces of one thing come together and count once.</param>
    public static IEnumerable<T> Over<T>(IEnumerable<T> work, int count, string what, Func<T, string> of)
    {
        var (ticker, done, last) = (new Ticker(what), 0, "");
        foreach (var piece in work)
        {
            done += of(piece) == last ? 0 : 1;
            last = of(piece);
            ticker.Report(new Casework.Progress(done, count));
            yield return piece;
        }
    }

    public void Report(Casework.Progress value)
    {
        if (value.Done == value.Of ? !drawn : clock.Elapsed < next)
            return;
        drawn = true;
        next = clock.Elapsed + (Console.IsErrorRedirected ? TimeSpan.FromSeconds(10) : TimeSpan.FromMilliseconds(200));
        var rate = value.Done / clock.Elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds((value.Of - value.Done) / Math.Max(rate, 0.001));
        var line = $"{value.Done:N0} of {value.Of:N0} {what}, {rate:N0} a second, {(int)left.TotalMinutes}:{left.Seconds:00} left";
        if (Console.IsErrorRedirected)
            Console.Error.WriteLine(line);
        else
            Console.Error.Write($"\r{Bar(value)} {line}   {(value.Done == value.Of ? "\n" : "")}");
    }

    private static string Bar(Casework.Progress value)
    {
        var full = value.Of == 0 ? 24 : 24 * value.Done / value.Of;
        return new string('█', full) + new string('░', 24 - full);
    }
}
