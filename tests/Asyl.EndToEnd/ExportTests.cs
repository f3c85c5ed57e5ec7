using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli;

namespace Asyl.EndToEnd;

/// <summary>The real command, every format, over the invented pile.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Name = "Rejepova";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Name)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_case_is_written_twice_as_the_same_bytes(string format)
    {
        Add();
        var (once, again) = (Written(format, Name, "--proposed"), Written(format, Name, "--proposed"));
        once.Length.ShouldBeGreaterThan(1000);
        again.ShouldBe(once);
        Holds(format, once);
    }

    [Fact]
    public void What_nobody_accepted_leaves_only_when_asked_for()
    {
        Add();
        Written("csv").Count(octet => octet == '\n').ShouldBe(1);
        var row = JsonDocument.Parse(Lines(Written("jsonl", Name, "--proposed")).First(line => line.Contains("\"detention\"", StringComparison.Ordinal))).RootElement;
        AsylProgram.Run(folder.Of("w"), "accept", row.GetProperty("says").GetString()!, "--why", "read it").Exit.ShouldBe(0);
        Lines(Written("jsonl")).ShouldHaveSingleItem().ShouldContain("\"review\":\"accepted\"");
        Lines(Written("ftm")).ShouldAllBe(line => line.EndsWith("\"datasets\":[\"asyl\"]}", StringComparison.Ordinal));
        Written("huridocs").Length.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void The_help_names_every_format() => CommandLine.Root().Subcommands.Single(command => command.Name == "export").Options.Single(option => option.Name == "--format").Description!
        .ShouldContain(string.Join(", ", ExportFormat.All.Select(format => format.Name)));

    private static void Holds(string format, byte[] written)
    {
        switch (format)
        {
            case "json" or "annotations":
                JsonDocument.Parse(written);
                break;
            case "jsonl" or "ftm" or "ftm-statements":
                Lines(written).ShouldAllBe(line => JsonDocument.Parse(line, default).RootElement.ValueKind == JsonValueKind.Object);
                break;
            case "huridocs":
                new ZipArchive(new MemoryStream(written)).Entries.ShouldAllBe(entry => entry.Length > 0);
                break;
            default:
                System.Text.Encoding.UTF8.GetString(written).ShouldEndWith("\r\n");
                break;
        }
    }

    private static string[] Lines(byte[] written) => System.Text.Encoding.UTF8.GetString(written).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private byte[] Written(string format, params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("w"), ["export", .. words, "--format", format, "-o", folder.Of("out")]);
        outcome.Exit.ShouldBe(0, outcome.Error);
        return File.ReadAllBytes(folder.Of("out"));
    }

    private void Add() => AsylProgram.Run(folder.Of("w"), "add", Path.Combine(Repo.Examples, "pile")).Exit.ShouldBe(0);
}
