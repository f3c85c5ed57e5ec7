using Asyl.Casework.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>record.db and the originals: what cannot be made again. Writes happen whole or not at all.</summary>
internal sealed class RecordStore : IDisposable
{
    private static readonly string[] Migrations = [DataTable.Text("record-0001.sql"), DataTable.Text("record-0002.sql"), DataTable.Text("record-0003.sql")];

    /// <summary>The endings of the files that a database is.</summary>
    public static readonly string[] Parts = ["", "-wal", "-shm", "-journal"];

    public RecordStore(string folder)
    {
        Connection = Database.Open(Path.Combine(folder, "record.db"), Migrations, "FULL");
        Originals = new OriginalsFolder(Path.Combine(folder, "originals"));
    }

    public SqliteConnection Connection { get; }

    public OriginalsFolder Originals { get; }

    /// <summary>Copies the rows of some compartments, as they are at one moment, into a record of its own.</summary>
    public void CopyTo(string file, IReadOnlyList<string> compartments)
    {
        Database.Open(file, Migrations, "FULL").Dispose();
        RecordCopy.Write(Connection, file, compartments);
    }

    /// <summary>Makes sure that the record in a folder is one that this program can open, and that nothing in it acts by itself.</summary>
    /// <exception cref="WorkspaceException">It is not.</exception>
    public static void EnsureUsable(string folder)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "record.db"), Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            if (connection.ExecuteScalar<int>("PRAGMA user_version") is var version && (version < 1 || version > Migrations.Length))
                throw new WorkspaceException("the record was made by a newer Asyl, or is none: use that version");
            if (connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')") > 0 || connection.ExecuteScalar<string>("PRAGMA quick_check") != "ok")
                throw new WorkspaceException("the record is damaged, or not one that Asyl made");
        }
        catch (SqliteException)
        {
            throw new WorkspaceException("the record is damaged, or not one that Asyl made");
        }
    }

    /// <summary>Does the work in one transaction; anything thrown undoes all of it.</summary>
    public void Write(Action<SqliteConnection> work)
    {
        using var transaction = Connection.BeginTransaction(deferred: false);
        work(Connection);
        transaction.Commit();
    }

    public void Dispose() => Connection.Dispose();
}
