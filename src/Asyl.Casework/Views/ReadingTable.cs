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

    /// <summary>Lets go of every reading of a report that is not among these.</summary>
    public static void KeepOnly(SqliteConnection connection, IReadOnlySet<(string Report, string Compartment)> reports)
    {
        foreach (var (report, compartment) in connection.Query<(string Report, string Compartment)>("SELECT DISTINCT report, compartment FROM reading").Where(key => !reports.Contains(key)).ToList())
            connection.Execute("DELETE FROM reading WHERE report = @report AND compartment = @compartment", new { report, compartment });
    }

    /// <summary>What a generation holds: the publication date that people gave when they were read, by report and compartment.</summary>
    public static Dictionary<(string Report, string Compartment), string> Given(SqliteConnection connection, long generation) =>
        connection.Query<ReadingKey>("SELECT report, compartment, given FROM reading WHERE generation = @generation", new { generation })
        .ToDictionary(key => (key.Report, key.Compartment), key => key.Given);

    public static void Put(SqliteConnection connection, long generation, ReadingKey key, ReportReading reading) =>
        connection.Execute(
            "INSERT OR REPLACE INTO reading (generation, report, compartment, given, body) VALUES (@generation, @Report, @Compartment, @Given, @body)",
            new { generation, key.Report, key.Compartment, key.Given, body = JsonSerializer.Serialize(reading, Stored.Json.ReportReading) });

    public static ReportReading? Find(SqliteConnection connection, long generation, string report, string compartment) =>
        connection.QueryFirstOrDefault<string>(
            "SELECT body FROM reading WHERE generation = @generation AND report = @report AND compartment = @compartment", new { generation, report, compartment })
        is { } body ? JsonSerializer.Deserialize(body, Stored.Json.ReportReading) : null;

    /// <summary>The stored readings (JSON) of some reports.</summary>
    public static Dictionary<(string Report, string Compartment), string> Bodies(SqliteConnection connection, long generation, IReadOnlyList<string> compartments, IReadOnlyList<string> reports) =>
        connection.Query<(string Report, string Compartment, string Body)>(
            "SELECT report, compartment, body FROM reading WHERE generation = @generation AND report IN @reports AND compartment IN @compartments",
            new { generation, compartments, reports })
        .ToDictionary(row => (row.Report, row.Compartment), row => row.Body);
}

/// <summary>What a reading depends on besides the reader: the report, and the publication date given in its compartment.</summary>
internal sealed record ReadingKey(string Report, string Compartment, string Given);
