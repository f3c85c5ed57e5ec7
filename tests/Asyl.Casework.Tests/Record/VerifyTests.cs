using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Record;

public sealed class VerifyTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_untouched_workspace_passes()
    {
        Decided();
        Found().Problems.ShouldBeEmpty();
        var chain = Found().Chains.ShouldHaveSingleItem();
        chain.Break.ShouldBeNull();
        chain.Holds.ShouldBe(chain.Entries);
    }

    [Fact]
    public void A_changed_original_is_named_by_its_hash()
    {
        world.Add("A report.");
        var original = Original();
        var bytes = File.ReadAllBytes(original);
        bytes[3] ^= 1;
        File.WriteAllBytes(original, bytes);
        Found().Problems.ShouldHaveSingleItem().ShouldContain(Path.GetFileName(original));
    }

    [Fact]
    public void A_missing_original_is_named()
    {
        world.Add("A report.");
        File.Delete(Original());
        Found().Problems.ShouldHaveSingleItem().ShouldContain("missing");
    }

    [Theory]
    [InlineData("UPDATE custody SET by = 'someone else' WHERE number = 2", 2, "changed")]
    [InlineData("UPDATE custody SET at = '' WHERE number = 2", 2, "changed")]
    [InlineData("UPDATE custody SET detail = 'another.txt' WHERE number = 1", 1, "detail_changed")]
    [InlineData("DELETE FROM custody WHERE number = 2", 2, "missing")]
    [InlineData("DELETE FROM custody WHERE number = 1", 1, "missing")]
    [InlineData("UPDATE custody SET number = -number WHERE number IN (2, 3); UPDATE custody SET number = 5 + number WHERE number < 0", 2, "changed")]
    [InlineData("UPDATE custody SET number = -number - 1 WHERE number > 1; UPDATE custody SET number = -number WHERE number < 0; "
        + "INSERT INTO custody SELECT compartment, 2, at, by, act, subject, detail, detail_sha256, previous, hash FROM custody WHERE number = 1", 2, "changed")]
    [InlineData("UPDATE custody SET previous = '' WHERE number = 3", 3, "changed")]
    public void The_first_break_of_the_log_is_named(string touch, long entry, string what)
    {
        for (var n = 0; n < 3; n++)
            world.Add($"Report {n}.");
        Touch(touch);
        var found = Found();
        var chain = found.Chains.ShouldHaveSingleItem();
        (chain.Break!.Entry, chain.Break.What, chain.Holds).ShouldBe((entry, what, entry - 1));
        found.Problems.ShouldContain(problem => problem.Contains($"entry {entry}", StringComparison.Ordinal));
        found.Problems.ShouldAllBe(problem => !problem.Contains("report.txt", StringComparison.Ordinal) && !problem.Contains("tester", StringComparison.Ordinal));
    }

    [Fact]
    public void A_log_made_anew_with_one_entry_left_out_lacks_what_is_there()
    {
        Decided();
        Touch("DELETE FROM custody WHERE act = 'decided'");
        Remade();
        Found().Chains[0].Break.ShouldBeNull();
        Found().Problems.ShouldContain(problem => problem.Contains("no entry of the custody log says that it was decided", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE kept_text SET text = text || '!'")]
    [InlineData("DELETE FROM fact")]
    [InlineData("UPDATE fact SET date = '2020'")]
    [InlineData("UPDATE fact SET person = 'p0'")]
    [InlineData("DELETE FROM decision")]
    [InlineData("DELETE FROM decision WHERE number = 1")]
    [InlineData("UPDATE decision SET why = 'another reason'")]
    [InlineData("UPDATE decision SET number = 10 WHERE number = 1")]
    [InlineData("INSERT INTO decision SELECT 99, compartment, 'reject', subject, report, statement, value, why, by, at, act FROM decision WHERE number = 1")]
    [InlineData("UPDATE fact SET at = 'yesterday'")]
    [InlineData("UPDATE fact SET cites = '{'")]
    [InlineData("UPDATE fact SET date = 'soon'")]
    [InlineData("DELETE FROM person")]
    [InlineData("UPDATE person SET name = 'Somebody Else'")]
    [InlineData("UPDATE anchor SET name = 'Somebody Else'")]
    [InlineData("DELETE FROM anchor")]
    [InlineData("DELETE FROM kept_text; DELETE FROM report; DELETE FROM original")]
    [InlineData("UPDATE custody SET detail = '' WHERE number = 1")]
    public void What_was_received_entered_or_decided_cannot_be_changed_or_lost_unnoticed(string touch)
    {
        Decided();
        Found().Problems.ShouldBeEmpty();
        Touch(touch);
        Found().Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_kept_text_changed_together_with_its_hash_is_noticed()
    {
        world.Add("A report.");
        var other = Asyl.Casework.Record.Hashes.OfText("Another report.");
        Touch($"UPDATE kept_text SET text = 'Another report.', sha256 = '{other}'; UPDATE report SET kept = '{other}'");
        Found().Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_added_meanwhile_is_no_problem()
    {
        world.Add("The first report.");
        var writing = Task.Run(() =>
        {
            for (var n = 0; n < 30; n++)
                world.Add($"Report {n} is another.");
        });
        do
            Found().Problems.ShouldBeEmpty();
        while (!writing.IsCompleted);
        await writing;
    }

    private void Decided()
    {
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021.");
        using var workspace = world.Open();
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        workspace.AddFact(TestWorkspace.Main, book.People[0], new FactEntry { Event = "release", Note = "Told." });
        var statement = book.Reports[0].Statements[0].Statement.Id;
        workspace.Decide(TestWorkspace.Main, "accept", [statement], new Dictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        workspace.Decide(TestWorkspace.Main, "reject", [statement], new Dictionary<string, string>(StringComparer.Ordinal), "read it again", long.MaxValue);
    }

    private string Original() => Directory.GetFiles(Path.Combine(world.Folder, "originals"), "*", SearchOption.AllDirectories).Single();

    private void Touch(string sql)
    {
        using var connection = Connection();
        connection.Execute("PRAGMA foreign_keys = OFF; " + sql);
    }

    /// <summary>Numbers and hashes follow again, as somebody would make them who knows how.</summary>
    private void Remade()
    {
        using var connection = Connection();
        var rows = Asyl.Casework.Record.CustodyTable.All(connection, Workspace.MainCompartment);
        connection.Execute("DELETE FROM custody");
        foreach (var row in rows)
            Asyl.Casework.Record.CustodyTable.Append(connection, new(row.Compartment, row.By, row.At), row.Act, row.Subject, row.Detail);
    }

    private SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private Verification Found()
    {
        using var workspace = world.Open();
        return workspace.Verify(TestWorkspace.Main, null);
    }
}
