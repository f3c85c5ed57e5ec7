using Asyl.Casework.Record;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Erasing;

/// <summary>What is erased is in no file of the workspace any more, and the custody log stays whole.</summary>
public sealed class EraseTests : IDisposable
{
    private const string Words = "Police in Van arrested Aygozel Rejepova on 3 May 2021, said Quetzalina Brockhurst.";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void No_file_of_the_workspace_holds_the_words_any_more()
    {
        var report = Filled();
        Holding("Brockhurst", "Quetzal", "brockhurst", "aygozel-rejepova.txt", "kept the call secret", "zzwhy").ShouldNotBeEmpty();
        Erase(report);
        Holding("Brockhurst", "Quetzal", "brockhurst", "rockhurst", "aygozel-rejepova.txt", "kept the call secret", "zzwhy").ShouldBeEmpty();
        using var workspace = world.Open();
        workspace.Search(TestWorkspace.Main, "Brockhurst").ShouldBeEmpty();
        workspace.Search(TestWorkspace.Main, "released").ShouldHaveSingleItem();
        workspace.FindNames(TestWorkspace.Main, "Brockhurst", 5, withReader: true).ShouldBeEmpty();
    }

    [Fact]
    public void Verify_finds_the_log_whole_and_says_when_something_was_erased()
    {
        var report = Filled();
        Erase(report);
        using var workspace = world.Open();
        var found = workspace.Verify(TestWorkspace.Main, null);
        found.Problems.ShouldBeEmpty();
        found.Chains.ShouldHaveSingleItem().Erased.ShouldHaveSingleItem().Day.ShouldBe(TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd"));
        found.Checkpoints.ShouldHaveSingleItem().Holds.ShouldBeTrue();
    }

    [Fact]
    public void What_somebody_else_takes_away_afterwards_is_still_noticed()
    {
        Erase(Filled());
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False"))
            connection.Execute("PRAGMA foreign_keys = OFF; DELETE FROM kept_text; DELETE FROM report; DELETE FROM original");
        using var workspace = world.Open();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_would_go_is_told_before_and_nothing_goes()
    {
        var report = Filled();
        using var workspace = world.Open();
        var told = workspace.Erasable(TestWorkspace.Main, [report], null);
        told.Reports.ShouldContain(report);
        told.Facts.ShouldHaveSingleItem();
        told.Papers.ShouldHaveSingleItem();
        told.Decisions.ShouldBeGreaterThan(0);
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        workspace.Original(TestWorkspace.Main, report).ShouldNotBeNull();
    }

    [Fact]
    public void The_bytes_stay_while_another_compartment_holds_them()
    {
        var report = Filled();
        world.Add(Words, compartment: "b", name: "aygozel-rejepova.txt");
        Erase(report);
        using var workspace = world.Open();
        workspace.Original(TestWorkspace.Of("b"), report).ShouldNotBeNull();
        workspace.Original(TestWorkspace.Main, report).ShouldBeNull();
        workspace.Verify(TestWorkspace.Of(Workspace.MainCompartment, "b"), null).Problems.ShouldBeEmpty();
        workspace.Search(TestWorkspace.Of("b"), "Brockhurst").ShouldHaveSingleItem();
        workspace.Erase(TestWorkspace.Of("b"), [report], null, "asked to");
        Directory.GetFiles(Path.Combine(world.Folder, "originals"), "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Fact]
    public void A_person_goes_with_their_case_their_papers_and_every_report_that_names_them()
    {
        Filled();
        using (var workspace = world.Open())
        {
            workspace.Write(TestWorkspace.Main, "search", "", new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "mine", ["query"] = "\"Aygozel Rejepova\"" });
            while (workspace.Look(TestWorkspace.Main, withReader: true).People.FirstOrDefault(one => one.Name.Contains("Rejepova", StringComparison.Ordinal)) is { } person)
                workspace.Erase(TestWorkspace.Main, [], person, "asked to");
            workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        }

        Holding("Rejepova", "rejepova", "Aygozel").ShouldBeEmpty();
    }

    [Fact]
    public void One_who_looks_on_meanwhile_sees_it_gone_and_what_is_decided_after()
    {
        var report = Filled();
        using var other = world.Open();
        other.Look(TestWorkspace.Main, withReader: true).Reports.Count.ShouldBe(3);
        Erase(report);
        var book = other.Look(TestWorkspace.Main, withReader: true);
        book.Reports.ShouldHaveSingleItem();
        using (var workspace = world.Open())
            workspace.Decide(TestWorkspace.Main, "accept", [book.Reports[0].Statements[0].Statement.Id], new Dictionary<string, string>(StringComparer.Ordinal), "read", long.MaxValue);
        other.Look(TestWorkspace.Main, withReader: true).Reports[0].Statements[0].IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public void What_was_interrupted_is_said_and_finished()
    {
        Filled();
        File.WriteAllText(Path.Combine(world.Folder, "erasing"), "");
        using var workspace = world.Open();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldHaveSingleItem().ShouldContain("--finish");
        workspace.FinishErasing();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        workspace.IsErasing.ShouldBeFalse();
    }

    [Fact]
    public void An_erased_report_can_be_received_again()
    {
        var report = Filled();
        Erase(report);
        world.Add(Words, name: "again.txt")[0].IsNew.ShouldBeTrue();
        using var workspace = world.Open();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        workspace.Original(TestWorkspace.Main, report).ShouldNotBeNull();
    }

    [Fact]
    public void With_a_part_goes_everything_in_the_same_original()
    {
        using (var bytes = new MemoryStream())
        {
            using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create))
            {
                foreach (var name in new[] { "one", "two" })
                {
                    using var part = new StreamWriter(zip.CreateEntry($"{name}.txt").Open());
                    part.Write($"Report {name} is here.");
                }
            }

            world.AddFiles([world.File("both.zip", bytes.ToArray())]);
        }

        using var workspace = world.Open();
        var reports = workspace.Look(TestWorkspace.Main, withReader: true).Reports;
        workspace.Erasable(TestWorkspace.Main, [reports[0].Id], null).Reports.ShouldBe(reports.Select(report => report.Id));
        workspace.Erase(TestWorkspace.Main, [reports[0].Id], null, "asked to");
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.ShouldBeEmpty();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Its_entry_reads_what_it_wrote() => ErasedEntry.Read(new ErasedEntry([3, 5], "asked to\nby letter").Write()).ShouldSatisfyAllConditions(
        entry => entry.Entries.ShouldBe([3L, 5L]), entry => entry.Why.ShouldBe("asked to\nby letter"));

    /// <summary>A report with all that can hang on one, and another that stays; a checkpoint; names that were asked for. Returns the first report's id.</summary>
    private string Filled()
    {
        var report = world.Add(Words, name: "aygozel-rejepova.txt")[0].Key!.Report;
        world.Add("Aygozel Rejepova was released on 4 May 2021, her lawyer said.", name: "other.txt");
        using var workspace = world.Open();
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var person = book.People.First(one => one.Name.Contains("Rejepova", StringComparison.Ordinal));
        workspace.OpenCase(TestWorkspace.Main, person.Name, person);
        var start = Words.IndexOf("Quetzalina", StringComparison.Ordinal);
        workspace.AddFact(TestWorkspace.Main, person, new FactEntry { Event = "release", Note = "She kept the call secret.", Cites = [new Citing(report, start, start + 10)] });
        workspace.Decide(TestWorkspace.Main, "accept", [book.Reports.First(one => one.Id == report).Statements[0].Statement.Id], new Dictionary<string, string>(StringComparer.Ordinal), "zzwhy", long.MaxValue);
        workspace.Write(TestWorkspace.Main, "translation", report, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["place"] = "0-5", ["language"] = "en", ["words"] = "zzwhy", ["translator"] = "Brockhurst", ["made"] = "2021",
        });
        workspace.FindNames(TestWorkspace.Main, "Brockhurst", 5, withReader: true);
        workspace.Checkpoint(TestWorkspace.Main, _ => null);
        return report;
    }

    private void Erase(string report)
    {
        using var workspace = world.Open();
        workspace.Erase(TestWorkspace.Main, [report], null, "asked to");
    }

    /// <summary>The files that hold one of these, by their bytes.</summary>
    private List<string> Holding(params string[] words) =>
        [.. Directory.GetFiles(world.Folder, "*", SearchOption.AllDirectories).Where(file => words.Any(word => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0))];
}
