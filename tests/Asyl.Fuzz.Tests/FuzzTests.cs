using System.Diagnostics;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Language;

namespace Asyl.Fuzz.Tests;

/// <summary>
/// Any bytes at all, up to a megabyte and more, are taken in and read, or refused with a sentence: with no exception, in 512 MB (the project's file sets the limit)
/// and in bounded time. ASYL_FUZZ_SEED chooses the inputs. Seed and inputs a second go to .build/results/fuzz.txt, an input that fails stays beside it.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Far above what a reading takes: it is there to find a loop that grows faster than its input.</summary>
    private const double SecondsPerMegabyte = 60;

    [Fact]
    public void any_bytes_are_read_or_refused_for_half_a_minute() => Run(TimeSpan.FromSeconds(30), Seed(1));

    [LongFact]
    public void any_bytes_are_read_or_refused_for_twenty_minutes() => Run(TimeSpan.FromMinutes(20), Seed(Random.Shared.Next()));

    private static string Results => Directory.CreateDirectory(Path.Combine(Repo.Root, ".build", "results")).FullName;

    private static int Seed(int usual) => int.TryParse(Environment.GetEnvironmentVariable("ASYL_FUZZ_SEED"), out var seed) ? seed : usual;

    private static void Run(TimeSpan time, int seed)
    {
        var papers = Directory.GetFiles(Path.Combine(Repo.Examples, "pile")).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var mutation = new Mutation(seed, papers);
        var (inputs, bytes, clock) = (0, 0L, Stopwatch.StartNew());
        for (; clock.Elapsed < time; inputs++)
            bytes += Try(mutation.Next(), Path.Combine(Results, inputs % 3 == 0 ? "fuzz-input.html" : "fuzz-input.txt"), $"input {inputs} of seed {seed}");
        var seconds = clock.Elapsed.TotalSeconds;
        File.WriteAllText(Path.Combine(Results, "fuzz.txt"), $"fuzz: {inputs} inputs, {inputs / seconds:0.0} and {bytes / seconds / 1000:0} kB a second, seed {seed}\n");
    }

    private static int Try(byte[] bytes, string path, string input)
    {
        File.WriteAllBytes(path, bytes);
        var clock = Stopwatch.StartNew();
        var received = Should.NotThrow(() => FileIntake.Take(path), input);
        foreach (var report in received.OfType<ReceivedReport>())
            Should.NotThrow(() => Read(report), input);
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(SecondsPerMegabyte * (0.5 + (bytes.Length / 1e6)), input);
        File.Delete(path);
        return bytes.Length;
    }

    // The whole reading, and the parts of the language library that it does not use yet.
    private static void Read(ReceivedReport report)
    {
        var (text, layout) = (report.Kept.Text, report.Layout);
        ReportReader.Read(report.Id, report.Kept.Sha256, text, layout, default);
        EnglishText.Read(text, layout, default);
    }
}
