using System.Diagnostics;
using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>The five real reports that everything began with, from files to cases.</summary>
public sealed class SeedsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SeedsFact]
    public void What_is_read_reaches_the_score_and_every_passage_is_verbatim()
    {
        var read = AsylProgram.RunIn(folder.Path, ["read", "--json", .. Directory.GetFiles(Repo.Seeds, "*.txt").Order(StringComparer.Ordinal)]);
        read.Exit.ShouldBe(0, read.Error);
        var gold = Path.Combine(Repo.Shared, "gold");
        using var score = Process.Start(new ProcessStartInfo(
            "python3", [Path.Combine(gold, "score.py"), Path.Combine(gold, "seeds.tsv"), folder.File("read.json", read.Out), "--texts", Repo.Seeds, "--min-f1", "0.50"])
        { RedirectStandardOutput = true })!;
        var said = score.StandardOutput.ReadToEnd();
        score.WaitForExit();
        score.ExitCode.ShouldBe(0, said);
    }

    [SeedsFact]
    public void Exactly_four_people_get_a_case_proposed()
    {
        Names().ShouldBe(["Murager Alimuly", "Qaisha Aqan", "Qaster Musakhanuly", "Sayragul Sauytbay"]);
    }

    [SeedsFact]
    public void The_chronology_tells_the_way_from_the_crossing_to_asylum_in_Sweden()
    {
        Add();
        var shown = AsylProgram.Run(folder.Of("w"), "case", "Sauytbay").Out;
        foreach (var words in new[] { "April 2018", "21 May 2018", "August 2018", "October 2018", "3 June 2019", "Sweden", "Zharkent", "Almaty", "court grants asylum" })
            shown.ShouldContain(words);
    }

    [SeedsFact]
    public void One_person_is_found_under_every_spelling()
    {
        Add();
        foreach (var spelling in new[] { "Sayragul Sauytbay", "Sairagul Sauytbay", "Sauytbay", "sauytbai" })
            AsylProgram.Run(folder.Of("w"), "case", spelling).Exit.ShouldBe(0, spelling);
    }

    [SeedsFact]
    public void The_town_of_the_court_and_the_headline_are_contradicted()
    {
        Add();
        var found = JsonDocument.Parse(AsylProgram.Run(folder.Of("w"), "contradictions", "Sauytbay", "--json").Out).RootElement.EnumerateArray().ToList();
        found.Where(one => one.GetProperty("about").GetString() == "place").ShouldContain(one => Values(one).Contains("Zharkent") && Values(one).Contains("Almaty"));
        found.Where(one => one.GetProperty("shown").GetBoolean()).Select(one => one.GetProperty("about").GetString()).ShouldContain("headline");
    }

    private static string Values(JsonElement contradiction) =>
        string.Join(' ', contradiction.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("value").GetString()));

    private IEnumerable<string?> Names()
    {
        Add();
        return JsonDocument.Parse(AsylProgram.Run(folder.Of("w"), "cases", "--json").Out).RootElement.EnumerateArray()
            .Select(one => one.GetProperty("name").GetString()).Order(StringComparer.Ordinal);
    }

    private void Add() => AsylProgram.Run(folder.Of("w"), "add", Repo.Seeds).Exit.ShouldBe(0);
}
