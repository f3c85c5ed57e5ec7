using System.Diagnostics;
using Asyl.Casework.Dossiers.Exports;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Bags;

/// <summary>A bag is one by RFC 8493, holds what the viewer sees and nothing else, and gives the same workspace back.</summary>
public sealed class BagTests : IDisposable
{
    private readonly TestWorkspace world = new();

    private string Place(string name) => Path.Combine(Path.GetDirectoryName(world.Folder)!, name);

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("bag", false)]
    [InlineData("bag.zip", true)]
    [InlineData("backup", true)]
    public void The_same_workspace_comes_back(string name, bool isFile)
    {
        Fill();
        Pack(Place(name), isFile).Wrong.ShouldBe(0);
        Workspace.Unpack(Place(name), Place("again"));
        Exported(Place("again")).ShouldBe(Exported(world.Folder));
        using var again = Workspace.Open(Place("again"), TimeProvider.System);
        var found = again.Verify(TestWorkspace.Main, null);
        found.Problems.ShouldBeEmpty();
        found.Checkpoints.ShouldHaveSingleItem().Holds.ShouldBeTrue();
        Directory.GetFiles(Place("again"), "*", SearchOption.AllDirectories).ShouldAllBe(file => !file.EndsWith("custody.tsv", StringComparison.Ordinal) && !file.EndsWith("checkpoint-key.pem", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_manifests_are_those_that_sha256sum_reads()
    {
        Fill();
        Pack(Place("bag"), isFile: false);
        var listed = File.ReadAllLines(Path.Combine(Place("bag"), "manifest-sha256.txt")).Select(line => line[66..]).Order(StringComparer.Ordinal);
        listed.ShouldBe(Directory.GetFiles(Path.Combine(Place("bag"), "data"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Place("bag"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        File.ReadAllLines(Path.Combine(Place("bag"), "bagit.txt")).ShouldBe(["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]);
        if (OperatingSystem.IsWindows())
            return;
        foreach (var manifest in new[] { "manifest-sha256.txt", "tagmanifest-sha256.txt" })
        {
            using var check = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--strict", "--quiet", manifest]) { WorkingDirectory = Place("bag") })!;
            check.WaitForExit();
            check.ExitCode.ShouldBe(0);
        }
    }

    [Fact]
    public void Its_table_of_the_custody_log_holds_by_the_formula_of_the_page()
    {
        Fill();
        Pack(Place("bag"), isFile: false);
        var previous = "";
        foreach (var cells in File.ReadAllLines(Path.Combine(Place("bag"), "data", "custody.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            Casework.Record.Hashes.OfText(string.Join('\n', [.. cells[..6], cells[7], previous])).ShouldBe(cells[8]);
            previous = cells[8];
        }
    }

    [Fact]
    public void It_holds_nothing_of_a_compartment_that_is_not_seen()
    {
        world.Add("Aygozel Rejepova was arrested in Van on 3 May 2021.", compartment: "a", name: "one.txt");
        Judge("a");
        Pack(Place("alone"), isFile: false, "a");
        Directory.Delete(world.Folder, recursive: true);
        world.Add("Nobody Else stands in this secret report.", compartment: "b", name: "secret.txt");
        Judge("b");
        world.Add("Aygozel Rejepova was arrested in Van on 3 May 2021.", compartment: "a", name: "one.txt");
        Judge("a");
        Sign("a", "b");
        Pack(Place("beside"), isFile: false, "a");
        Rows(Place("beside")).ShouldBe(Rows(Place("alone")));
        Files(Place("beside")).ShouldBe(Files(Place("alone")));
        foreach (var file in Directory.GetFiles(Place("beside"), "*", SearchOption.AllDirectories))
            File.ReadAllText(file, System.Text.Encoding.Latin1).ShouldNotContain("secret", Case.Insensitive);
    }

    [Fact]
    public async Task A_workspace_that_is_written_to_meanwhile_gives_a_whole_backup()
    {
        world.Add("The first report.");
        var done = false;
        var writer = Task.Run(() =>
        {
            for (var n = 0; n < 60; n++)
                world.Add($"Report {n} is another.");
            Volatile.Write(ref done, true);
        });
        for (var n = 0; n == 0 || !Volatile.Read(ref done); n++)
        {
            Pack(Place($"{n}.zip"), isFile: true).Wrong.ShouldBe(0);
            Workspace.Unpack(Place($"{n}.zip"), Place($"again{n}"));
            using var again = Workspace.Open(Place($"again{n}"), TimeProvider.System);
            again.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        }

        await writer;
    }

    [Fact]
    public void An_original_that_is_damaged_goes_along_and_is_counted()
    {
        Fill();
        var original = Directory.GetFiles(Path.Combine(world.Folder, "originals"), "*", SearchOption.AllDirectories)[0];
        File.AppendAllText(original, "!");
        Pack(Place("bag"), isFile: false).Wrong.ShouldBe(1);
        Workspace.Unpack(Place("bag"), Place("again"));
    }

    [Fact]
    public void It_is_never_written_over_a_workspace()
    {
        Fill();
        Pack(Place("bag"), isFile: false);
        Should.Throw<WorkspaceException>(() => Workspace.Unpack(Place("bag"), world.Folder)).Message.ShouldContain("left as it is");
        Should.Throw<WorkspaceException>(() => Pack(Place("bag"), isFile: false));
    }

    private void Fill()
    {
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021.");
        world.Add("Aygozel Rejepova was released on 4 May 2021, her lawyer said.");
        Judge(Workspace.MainCompartment);
        Sign(Workspace.MainCompartment);
    }

    private void Judge(string compartment)
    {
        using var workspace = Workspace.Open(world.Folder, new StoppedClock());
        var viewer = TestWorkspace.Of(compartment);
        var report = workspace.Look(viewer, withReader: true).Reports[0];
        foreach (var statement in report.Statements.Take(1))
            workspace.Decide(viewer, "accept", [statement.Statement.Id], new Dictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        workspace.Write(viewer, "search", "", new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "mine", ["query"] = compartment == "b" ? "secret" : "arrest" });
    }

    private void Sign(params string[] compartments)
    {
        using var workspace = world.Open();
        workspace.Checkpoint(TestWorkspace.Of(compartments), _ => null);
    }

    private Casework.Bags.Packed Pack(string place, bool isFile, string compartment = Workspace.MainCompartment)
    {
        using var workspace = world.Open();
        return workspace.Pack(TestWorkspace.Of(compartment), place, isFile, "bag", null);
    }

    private static string Exported(string folder)
    {
        using var workspace = Workspace.Open(folder, TimeProvider.System);
        using var written = new MemoryStream();
        JsonExport.Write(written, workspace.Look(TestWorkspace.Main, withReader: true), workspace.Profiles(TestWorkspace.Main));
        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }

    private static IEnumerable<string> Files(string bag) => Directory.GetFiles(bag, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bag, file)).Order(StringComparer.Ordinal);

    /// <summary>Every row with its number, without what time and chance make of it.</summary>
    private static List<string> Rows(string bag)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(bag, "data", "record.db")};Pooling=False;Mode=ReadOnly");
        connection.Open();
        var rows = new List<string>();
        foreach (var sql in new[]
        {
            "SELECT * FROM original", "SELECT * FROM report", "SELECT rowid, * FROM kept_text", "SELECT number, compartment, kind, subject FROM decision", "SELECT compartment, number, act FROM custody",
            "SELECT kind, fields FROM paper",
        })
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
