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

    private IReadOnlyList<string> Problems()
    {
        using var workspace = world.Open();
        return workspace.Verify(TestWorkspace.Main, null).Problems;
    }
}
