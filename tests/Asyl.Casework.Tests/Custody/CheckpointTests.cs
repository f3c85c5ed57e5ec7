using Asyl.Casework.Custody;
using Asyl.Casework.Record;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Custody;

public sealed class CheckpointTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_log_that_went_on_still_goes_through_its_checkpoint()
    {
        world.Add("A report.");
        var signed = Sign();
        world.Add("Another report.");
        var found = Found();
        found.Problems.ShouldBeEmpty();
        found.Checkpoints.ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Holds.ShouldBeTrue(), one => one.Key.ShouldBe(signed.Key), one => one.Entries.ShouldBe(2));
    }

    [Fact]
    public void Entries_deleted_at_the_end_after_a_checkpoint_are_named()
    {
        world.Add("A report.");
        world.Add("Another report.");
        Sign();
        Touch("DELETE FROM custody WHERE number > 2; DELETE FROM kept_text WHERE rowid = 2; DELETE FROM report WHERE id NOT IN (SELECT report FROM kept_text); DELETE FROM original WHERE sha256 NOT IN (SELECT original FROM report)");
        var found = Found();
        found.Chains[0].Break.ShouldBeNull();
        found.Problems.ShouldHaveSingleItem().ShouldContain("entries 3 to 4 are gone");
    }

    [Fact]
    public void A_log_made_anew_does_not_go_through_the_checkpoint()
    {
        world.Add("A report.");
        Sign();
        using (var connection = Connection())
        {
            var rows = CustodyTable.All(connection, Workspace.MainCompartment);
            connection.Execute("DELETE FROM custody");
            foreach (var row in rows)
                CustodyTable.Append(connection, new(row.Compartment, "somebody else", row.At), row.Act, row.Subject, row.Detail);
        }

        Found().Problems.ShouldHaveSingleItem().ShouldContain("is not the one that the checkpoint");
    }

    [Theory]
    [InlineData("", "chain", "Chain")]
    [InlineData("", "entries", "entries")]
    [InlineData(".sig", "", "!")]
    [InlineData(".pem", "MFkw", "MFkx")]
    public void A_checkpoint_that_was_touched_is_not_used(string part, string from, string to)
    {
        world.Add("A report.");
        Sign();
        var file = Directory.GetFiles(Path.Combine(world.Folder, "checkpoints"), "*.txt").Single() + part;
        var text = File.ReadAllText(file, System.Text.Encoding.Latin1);
        File.WriteAllText(file, from.Length == 0 ? text + to : from == to ? text.Replace(" 2 ", " 3 ", StringComparison.Ordinal) : text.Replace(from, to, StringComparison.Ordinal), System.Text.Encoding.Latin1);
        Found().Problems.ShouldHaveSingleItem().ShouldContain("checkpoint");
    }

    [Fact]
    public void It_names_no_compartment_and_its_text_is_read_back()
    {
        world.Add("A report.", compartment: "a client's name");
        var signed = Sign("a client's name");
        signed.Text.ShouldNotContain("client");
        var read = Checkpoint.Parse(System.Text.Encoding.UTF8.GetBytes(signed.Text)).ShouldNotBeNull();
        read.Text.ShouldBe(signed.Text);
        Checkpoint.Parse(System.Text.Encoding.UTF8.GetBytes(signed.Text.ReplaceLineEndings("\r\n"))).ShouldBeNull();
    }

    [Fact]
    public void A_checkpoint_of_one_compartment_is_not_told_in_another()
    {
        world.Add("A report.", compartment: "a");
        world.Add("A report.", compartment: "b");
        Sign("b");
        Found("a").Checkpoints.ShouldBeEmpty();
    }

    [Fact]
    public void A_key_with_a_passphrase_opens_with_it_alone()
    {
        world.Add("A report.");
        var first = Sign(passphrase: "long words");
        Sign(passphrase: "long words").Key.ShouldBe(first.Key);
        Should.Throw<WorkspaceException>(() => Sign(passphrase: "other words"));
        Should.Throw<WorkspaceException>(() => Sign(passphrase: null));
        File.ReadAllText(Path.Combine(world.Folder, SigningKey.File)).ShouldContain("ENCRYPTED");
    }

    [Fact]
    public void The_key_is_for_this_account_alone()
    {
        world.Add("A report.");
        Sign();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(world.Folder, SigningKey.File)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_broken_log_is_not_signed()
    {
        world.Add("A report.");
        Touch("UPDATE custody SET by = 'x' WHERE number = 1");
        Should.Throw<WorkspaceException>(() => Sign());
        Directory.Exists(Path.Combine(world.Folder, "checkpoints")).ShouldBeFalse();
    }

    private Checkpoint Sign(string compartment = Workspace.MainCompartment, string? passphrase = "")
    {
        using var workspace = world.Open();
        return workspace.Checkpoint(TestWorkspace.Of(compartment), _ => passphrase).Checkpoint;
    }

    private Verification Found(string compartment = Workspace.MainCompartment)
    {
        using var workspace = world.Open();
        return workspace.Verify(TestWorkspace.Of(compartment), null);
    }

    private void Touch(string sql)
    {
        using var connection = Connection();
        connection.Execute("PRAGMA foreign_keys = OFF; " + sql);
    }

    private SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
