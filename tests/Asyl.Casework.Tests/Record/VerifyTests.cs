using Asyl.Casework.Record;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Record;

public sealed class VerifyTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_untouched_workspace_passes()
    {
        world.Add("A report.");
        Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_original_is_named_by_its_hash()
    {
        world.Add("A report.");
        var original = Directory.GetFiles(Path.Combine(world.Folder, "originals"), "*", SearchOption.AllDirectories).Single();
        File.AppendAllText(original, "!");
        Problems().ShouldHaveSingleItem().ShouldContain(Path.GetFileName(original));
    }

    [Fact]
    public void A_missing_original_is_named()
    {
        world.Add("A report.");
        Directory.Delete(Path.Combine(world.Folder, "originals"), recursive: true);
        Problems().ShouldHaveSingleItem().ShouldContain("missing");
    }

    [Theory]
    [InlineData("UPDATE custody SET by = 'someone else' WHERE number = 2", "entry 2")]
    [InlineData("UPDATE custody SET detail = 'another.txt' WHERE number = 1", "entry 1")]
    [InlineData("DELETE FROM custody WHERE number = 2", "entry 2")]
    [InlineData("UPDATE kept_text SET text = text || '!'", "kept text")]
    public void A_touched_record_is_noticed(string touch, string said)
    {
        for (var n = 0; n < 3; n++)
            world.Add($"Report {n}.");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = touch;
            command.ExecuteNonQuery();
        }

        Problems().ShouldNotBeEmpty();
        Problems()[0].ShouldContain(said);
    }

    [Theory]
    [InlineData("DELETE FROM fact")]
    [InlineData("UPDATE fact SET date = '2020'")]
    [InlineData("DELETE FROM decision")]
    [InlineData("UPDATE decision SET why = 'another reason'")]
    [InlineData("DELETE FROM person")]
    [InlineData("DELETE FROM kept_text; DELETE FROM report; DELETE FROM original")]
    public void What_was_entered_or_decided_cannot_be_changed_or_lost_unnoticed(string touch)
    {
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021.");
        using (var workspace = world.Open())
        {
            var book = workspace.Look(TestWorkspace.Main, withReader: true);
            workspace.AddFact(TestWorkspace.Main, book.People[0], new FactEntry { Event = "release", Note = "Told." });
            workspace.Decide(TestWorkspace.Main, "accept", [book.Reports[0].Statements[0].Statement.Id], new Dictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        }

        Problems().ShouldBeEmpty();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False"))
            Dapper.SqlMapper.Execute(connection, "PRAGMA foreign_keys = OFF; " + touch);
        Problems().ShouldNotBeEmpty();
    }

    [Fact]
    public void An_erased_detail_leaves_the_chain_whole()
    {
        world.Add("A report.", name: "name-of-a-person.txt");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "record.db")};Pooling=False"))
            Dapper.SqlMapper.Execute(connection, "UPDATE custody SET detail = ''");
        Problems().ShouldBeEmpty();
    }

    private IReadOnlyList<string> Problems()
    {
        using var workspace = world.Open();
        return workspace.Verify(TestWorkspace.Main, null).Problems;
    }
}
