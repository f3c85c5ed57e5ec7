using Asyl.Casework.Data;
using Asyl.Casework.Record;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>views.db: what can be made again. A file that this program cannot use is thrown away and made anew.</summary>
internal sealed class ViewStore : IDisposable
{
    private static readonly string[] Migrations = [DataTable.Text("views-0001.sql")];

    private long writes;

    public ViewStore(string folder) => Connection = OpenOrRemake(Path.Combine(folder, "views.db"), Migrations);

    public SqliteConnection Connection { get; }

    /// <summary>Another text as soon as anybody wrote here: this program or another.</summary>
    public string Pulse => $"{writes} {Connection.ExecuteScalar<long>("PRAGMA data_version")}";

    public void Write(Action<SqliteConnection> work)
    {
        writes++;
        using var transaction = Connection.BeginTransaction(deferred: false);
        work(Connection);
        transaction.Commit();
    }

    /// <summary>Lets go of what was made of reports that the record no longer has.</summary>
    public void LetGo(SqliteConnection record)
    {
        Write(connection =>
        {
            ReadingTable.KeepOnly(connection, ReportTable.Keys(record).ToHashSet());
            SearchTable.Remake(connection, ReportTable.Texts(record));
        });
        Database.Shrink(Connection);
    }

    public void Dispose() => Connection.Dispose();

    /// <summary>A database of views; one that cannot be used is made anew.</summary>
    public static SqliteConnection OpenOrRemake(string file, IReadOnlyList<string> migrations)
    {
        try
        {
            return Database.Open(file, migrations, "NORMAL");
        }
        catch (WorkspaceException)
        {
            foreach (var part in new[] { "", "-wal", "-shm" })
                File.Delete(file + part);
            return Database.Open(file, migrations, "NORMAL");
        }
    }
}
