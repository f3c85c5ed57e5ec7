using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>The invented pile, from files to dossiers. What comes out was approved by a person: a better reader shows in the difference.</summary>
public sealed class ExamplesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_demo_shows_cases_contradictions_and_where_to_go_next()
    {
        var demo = AsylProgram.RunIn(folder.Path, "demo");
        demo.Exit.ShouldBe(0, demo.Error);
        foreach (var words in new[] { "21 invented reports", "Redzhepova", "Hakberdiev", "Contradiction 1", "Look further", "asyl case" })
            demo.Out.ShouldContain(words);
    }

    [Theory]
    [InlineData("Rejepova", "examples/rejepova.md")]
    [InlineData("Haqberdizoda, Ismoil", "examples/haqberdizoda.md")]
    public void The_dossier_is_the_approved_one(string name, string approved)
    {
        Add();
        AsylProgram.Run(folder.Of("w"), "dossier", name, "--as-of", "2026-01-01", "-o", folder.Of("dossier.md")).Exit.ShouldBe(0);
        Approved.Check(File.ReadAllText(folder.Of("dossier.md")), approved);
    }

    [Fact]
    public void A_changed_original_makes_the_dossier_refuse_and_is_named()
    {
        Add();
        foreach (var file in Directory.GetFiles(folder.Of("w/originals"), "*", SearchOption.AllDirectories))
            File.AppendAllText(file, " ");
        var refused = AsylProgram.Run(folder.Of("w"), "dossier", "Rejepova", "-o", folder.Of("dossier.html"));
        refused.Exit.ShouldBe(2);
        refused.Error.ShouldContain("not what was received");
        File.Exists(folder.Of("dossier.html")).ShouldBeFalse();
    }

    [Fact]
    public void Reading_and_storing_say_the_same()
    {
        Add();
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of("export.json")).Exit.ShouldBe(0);
        var stored = Statements(JsonDocument.Parse(File.ReadAllText(folder.Of("export.json"))).RootElement.GetProperty("reports"));
        var read = Statements(JsonDocument.Parse(AsylProgram.RunIn(folder.Path, "read", "--json", Path.Combine(Repo.Examples, "pile")).Out).RootElement);
        stored.Count.ShouldBeGreaterThan(100);
        stored.ShouldBe(read);
    }

    [Fact]
    public void Every_passage_and_every_zone_fits_its_text()
    {
        foreach (var line in AsylProgram.RunIn(folder.Path, "inspect", "--json", Path.Combine(Repo.Examples, "pile")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var report = JsonDocument.Parse(line).RootElement;
            var text = report.GetProperty("text").GetString()!;
            foreach (var passage in report.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("passage")))
                text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()].ShouldBe(passage.GetProperty("text").GetString());
            report.GetProperty("zones").EnumerateArray().Aggregate(0, (end, zone) =>
            {
                zone.GetProperty("start").GetInt32().ShouldBe(end);
                return zone.GetProperty("end").GetInt32();
            }).ShouldBe(text.Length);
        }
    }

    private void Add() => AsylProgram.Run(folder.Of("w"), "add", Path.Combine(Repo.Examples, "pile")).Exit.ShouldBe(0);

    private static List<string> Statements(JsonElement reports) =>
        [.. reports.EnumerateArray().SelectMany(report => report.GetProperty("statements").EnumerateArray())
            .Select(statement => statement.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
