using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Opens a SQLite file at the schema this program knows: a newer one is refused, an older one backed up beside itself and migrated.</summary>
internal static class Database
{
    /// <summary>SQLite's own number for a database that another program uses.</summary>
    public const int InUse = 5;

    /// <param name="file">The database file; made when absent, in a folder that exists.</param>
    /// <param name="migrations">The SQL of every schema version, the first one at index 0.</param>
    /// <param name="synchronous">FULL for what cannot be rebuilt, NORMAL for what can.</param>
    /// <exception cref="WorkspaceException">The file is newer than this program, or no database.</exception>
    public static SqliteConnection Open(string file, IReadOnlyList<string> migrations, string synchronous)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON;");
            Migrate(connection, file, migrations);
            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 26 or 11)
        {
            connection.Dispose();
            throw new WorkspaceException("this is no workspace of Asyl, or its database is damaged: restore it from a backup");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Rewrites a database without the pages that are no longer used in it, and empties its log.</summary>
    /// <exception cref="SqliteException">Another program uses it.</exception>
    public static void Shrink(SqliteConnection connection)
    {
        connection.Execute("VACUUM");
        if (connection.QueryFirst<long>("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
            throw new SqliteException("in use", InUse);
    }

    private static void Migrate(SqliteConnection connection, string file, IReadOnlyList<string> migrations)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        if (version > migrations.Count)
            throw new WorkspaceException($"this workspace was made by a newer Asyl (schema {version}, this program knows up to {migrations.Count}): use that version");
        if (version == migrations.Count)
            return;
        if (version > 0)
            connection.Execute("VACUUM INTO @Backup", new { Backup = FreeName($"{file}.schema-{version}.backup") });
        Upgrade(connection, migrations);
    }

    private static void Upgrade(SqliteConnection connection, IReadOnlyList<string> migrations)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.ExecuteScalar<int>("PRAGMA user_version"); // another process may have been first
        foreach (var step in migrations.Skip(version))
            connection.Execute(step);
        connection.Execute($"PRAGMA user_version = {migrations.Count}");
        transaction.Commit();
    }

    private static string FreeName(string wanted)
    {
        var name = wanted;
        for (var n = 2; File.Exists(name); n++)
            name = $"{wanted}-{n}";
        return name;
    }
}
