using System.Text.Json;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>Readings by generation. Exactly one generation is current; a better reader's grows beside it.</summary>
internal static class ReadingTable
{
    public static (long Number, string Reader) Current(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<(long, string)>("SELECT number, reader FROM generation WHERE current = 1");

    /// <summary>The generation of a reader, made when absent; the first of all is current at once.</summary>
    public static long GenerationOf(SqliteConnection connection, string reader)
    {
        connection.Execute(
            """
            INSERT INTO generation (reader, current)
            SELECT @reader, NOT EXISTS (SELECT 1 FROM generation) WHERE NOT EXISTS (SELECT 1 FROM generation WHERE reader = @reader)
            """,
            new { reader });
        return connection.ExecuteScalar<long>("SELECT number FROM generation WHERE reader = @reader", new { reader });
    }

    /// <summary>Shows a complete generation and lets go of every other.</summary>
    public static void MakeCurrent(SqliteConnection connection, long generation) =>
        connection.Execute(
            """
            UPDATE generation SET current = (number = @generation);
            DELETE FROM reading WHERE generation <> @generation;
            DELETE FROM generation WHERE number <> @generation;
            """,
            new { generation });

    public static HashSet<(string Report, string Compartment)> Keys(SqliteConnection connection, long generation) =>
        [.. connection.Query<(string, string)>("SELECT report, compartment FROM reading WHERE generation = @generation", new { generation })];

    public static void Put(SqliteConnection connection, long generation, string report, string compartment, ReportReading reading) =>
        connection.Execute(
            "INSERT OR REPLACE INTO reading (generation, report, compartment, body) VALUES (@generation, @report, @compartment, @body)",
            new { generation, report, compartment, body = JsonSerializer.Serialize(reading, Stored.Json.ReportReading) });

    public static void Remove(SqliteConnection connection, string report, string compartment) =>
        connection.Execute("DELETE FROM reading WHERE report = @report AND compartment = @compartment", new { report, compartment });

    public static Dictionary<(string Report, string Compartment), ReportReading> All(SqliteConnection connection, long generation, IReadOnlyList<string> compartments) =>
        connection.Query<(string Report, string Compartment, string Body)>(
            "SELECT report, compartment, body FROM reading WHERE generation = @generation AND compartment IN @compartments",
            new { generation, compartments })
        .ToDictionary(row => (row.Report, row.Compartment), row => JsonSerializer.Deserialize(row.Body, Stored.Json.ReportReading)!);
}
