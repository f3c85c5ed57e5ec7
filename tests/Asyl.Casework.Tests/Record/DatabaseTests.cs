using Asyl.Casework.Record;
using Dapper;

namespace Asyl.Casework.Tests.Record;

public sealed class DatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("asyl-test-").FullName;

    private string DatabaseFile => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_older_schema_is_backed_up_and_migrated()
    {
        using (var old = Database.Open(DatabaseFile, ["CREATE TABLE a (x)"], "FULL"))
            old.Execute("INSERT INTO a VALUES (1)");
        using (var now = Database.Open(DatabaseFile, ["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y"], "FULL"))
            now.ExecuteScalar<int>("SELECT count(*) FROM a WHERE y IS NULL").ShouldBe(1);
        using var backup = Database.Open(Directory.GetFiles(folder, "*.schema-1.backup").Single(), ["CREATE TABLE a (x)"], "FULL");
        backup.ExecuteScalar<int>("SELECT x FROM a").ShouldBe(1);
    }

    [Fact]
    public void A_newer_schema_is_refused_and_left_alone()
    {
        Database.Open(DatabaseFile, ["CREATE TABLE a (x)", "CREATE TABLE b (x)"], "FULL").Dispose();
        Should.Throw<WorkspaceException>(() => Database.Open(DatabaseFile, ["CREATE TABLE a (x)"], "FULL")).Message.ShouldContain("newer");
        Directory.GetFiles(folder, "*.backup").ShouldBeEmpty();
    }

    [Fact]
    public void A_failed_migration_changes_nothing()
    {
        Database.Open(DatabaseFile, ["CREATE TABLE a (x)"], "FULL").Dispose();
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => Database.Open(DatabaseFile, ["CREATE TABLE a (x)", "CREATE TABLE b (x); NONSENSE"], "FULL"));
        using var still = Database.Open(DatabaseFile, ["CREATE TABLE a (x)"], "FULL");
        still.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master WHERE name = 'b'").ShouldBe(0);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_in_one_sentence()
    {
        File.WriteAllText(DatabaseFile, new string('x', 5000));
        Should.Throw<WorkspaceException>(() => Database.Open(DatabaseFile, ["CREATE TABLE a (x)"], "FULL")).Message.ShouldContain("no workspace");
    }
}
