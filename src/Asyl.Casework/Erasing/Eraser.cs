using Asyl.Casework.Record;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Erasing;

/// <summary>Takes the rows of a plan out of the record, and says so in the custody log. The log's entries stay: only their details, which it holds by their hashes, go.</summary>
internal static class Eraser
{
    private const int Batch = 500;

    public static void Erase(SqliteConnection connection, ErasurePlan plan, Stamp stamp, string id, string why)
    {
        var entries = plan.Entries().ToList();
        // Before the report it belongs to goes everything that is kept by report, in whatever table.
        var tables = connection.Query<string>("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'report'").ToList();
        foreach (var table in tables)
            Delete(connection, plan, table, "report", plan.Reports);
        Delete(connection, plan, "report", "id", plan.Reports);
        Delete(connection, plan, "original", "sha256", plan.Originals);
        Delete(connection, plan, "fact", "id", plan.Facts);
        Delete(connection, plan, "paper", "id", plan.Papers);
        Delete(connection, plan, "decision", "number", plan.Decisions.Select(row => row.Number));
        Delete(connection, plan, "anchor", "person", plan.People);
        Delete(connection, plan, "person", "id", plan.People);
        foreach (var numbers in entries.Chunk(Batch))
            connection.Execute("UPDATE custody SET detail = '' WHERE compartment = @Compartment AND number IN @numbers", new { plan.Compartment, numbers });
        CustodyTable.Append(connection, stamp, ErasedEntry.Act, id, new ErasedEntry(entries, why).Write());
        foreach (var person in PersonTable.Anchors(connection, [plan.Compartment]).Where(anchor => plan.Loosened.Contains(anchor.Person)))
            CustodyTable.Append(connection, stamp, "opened", person.Person, PersonTable.Digest(person));
    }

    private static void Delete<T>(SqliteConnection connection, ErasurePlan plan, string table, string column, IEnumerable<T> values)
    {
        foreach (var some in values.Chunk(Batch))
            connection.Execute($"DELETE FROM {table} WHERE compartment = @Compartment AND {column} IN @some", new { plan.Compartment, some });
    }
}
