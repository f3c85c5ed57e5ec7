using Asyl.Casework.Data;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>record.db and the originals: what cannot be made again. Writes happen whole or not at all.</summary>
internal sealed class RecordStore : IDisposable
{
    private static readonly string[] Migrations = [DataTable.Text("record-0001.sql"), DataTable.Text("record-0002.sql"), DataTable.Text("record-0003.sql")];

    public RecordStore(string folder)
    {
        Connection = Database.Open(Path.Combine(folder, "record.db"), Migrations, "FULL");
        Originals = new OriginalsFolder(Path.Combine(folder, "originals"));
    }

    public SqliteConnection Connection { get; }

    public OriginalsFolder Originals { get; }

    /// <summary>Does the work in one transaction; anything thrown undoes all of it.</summary>
    public void Write(Action<SqliteConnection> work)
    {
        using var transaction = Connection.BeginTransaction(deferred: false);
        work(Connection);
        transaction.Commit();
    }

    public void Dispose() => Connection.Dispose();
}
