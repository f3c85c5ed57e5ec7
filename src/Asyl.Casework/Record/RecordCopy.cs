using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>
/// Copies rows of a record into an empty one of the same schema. Enters: a connection in use, and the compartments wanted. Leaves: their rows, all of one moment, numbered
/// anew. Never: anything by which one could tell that there are others; a table that knows no compartments is refused.
/// </summary>
internal static class RecordCopy
{
    public static void Write(SqliteConnection connection, string file, IReadOnlyList<string> compartments)
    {
        connection.Execute("ATTACH @file AS copy", new { file });
        try
        {
            using (var moment = connection.BeginTransaction(deferred: true))
            {
                connection.Execute("PRAGMA defer_foreign_keys = ON");
                foreach (var table in connection.Query<string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").ToList())
                    Copy(connection, table, compartments);
                moment.Commit();
            }

            connection.Execute("PRAGMA copy.journal_mode = DELETE");
        }
        finally
        {
            connection.Execute("DETACH copy");
        }
    }

    private static void Copy(SqliteConnection connection, string table, IReadOnlyList<string> compartments)
    {
        var columns = connection.Query<(string Name, string Type, long Key)>("SELECT name, type, pk FROM pragma_table_info(@table)", new { table }).ToList();
        if (!columns.Exists(column => column.Name == "compartment"))
            throw new InvalidOperationException("a table of the record has no compartments");
        // A number that SQLite gives counts what lies in other compartments too: it is given anew, in the same order.
        var number = columns.Where(column => column.Key > 0).ToList() is [{ Type: "INTEGER", Name: var given }] ? given : null;
        var names = string.Join(", ", columns.Where(column => column.Name != number).Select(column => column.Name));
        connection.Execute(
            $"INSERT INTO copy.{table} ({names}) SELECT {names} FROM main.{table} WHERE compartment IN @compartments{(number is null ? "" : $" ORDER BY {number}")}", new { compartments });
    }
}
