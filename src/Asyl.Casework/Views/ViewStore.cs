using Asyl.Casework.Data;
using Asyl.Casework.Record;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>views.db: what can be made again. A file that this program cannot use is thrown away and made anew.</summary>
internal sealed class ViewStore : IDisposable
{
    private static readonly string[] Migrations = [DataTable.Text("views-0001.sql")];

    public ViewStore(string folder) => Connection = OpenOrRemake(Path.Combine(folder, "views.db"));

    public SqliteConnection Connection { get; }

    public void Write(Action<SqliteConnection> work)
    {
        using var transaction = Connection.BeginTransaction(deferred: false);
        work(Connection);
        transaction.Commit();
    }

    public void Dispose() => Connection.Dispose();

    private static SqliteConnection OpenOrRemake(string file)
    {
        try
        {
            return Database.Open(file, Migrations, "NORMAL");
        }
        catch (WorkspaceException)
        {
            foreach (var part in new[] { "", "-wal", "-shm" })
                File.Delete(file + part);
            return Database.Open(file, Migrations, "NORMAL");
        }
    }
}
