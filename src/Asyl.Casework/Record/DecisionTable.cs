using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>What people decided. Rows are only ever added: the newest on a subject is in force.</summary>
internal static class DecisionTable
{
    public sealed record Row(
        string Compartment, string Kind, string Subject, string Report, string Statement, string Value, string Why, string By, string At);

    public static void Add(SqliteConnection connection, Row row) =>
        connection.Execute(
            """
            INSERT INTO decision (compartment, kind, subject, report, statement, value, why, by, at)
            VALUES (@Compartment, @Kind, @Subject, @Report, @Statement, @Value, @Why, @By, @At)
            """,
            row);

    /// <summary>The decision in force on each statement of the compartments.</summary>
    public static ILookup<string, Row> OnStatements(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        Newest(connection, "kind <> 'published'", compartments).ToLookup(row => row.Report, StringComparer.Ordinal);

    /// <summary>The publication date in force for each report that people gave one, by report and compartment.</summary>
    public static Dictionary<(string Report, string Compartment), string> Published(SqliteConnection connection) =>
        connection.Query<(string Report, string Compartment, string Value)>(
            """
            SELECT subject, compartment, value FROM decision
            WHERE number IN (SELECT max(number) FROM decision WHERE kind = 'published' GROUP BY subject, compartment)
            """)
        .ToDictionary(row => (row.Report, row.Compartment), row => row.Value);

    private static IEnumerable<Row> Newest(SqliteConnection connection, string which, IReadOnlyList<string> compartments) =>
        connection.Query<Row>(
            $"""
            SELECT compartment, kind, subject, report, statement, value, why, by, at FROM decision
            WHERE number IN (SELECT max(number) FROM decision WHERE {which} AND compartment IN @compartments GROUP BY subject)
            ORDER BY number
            """,
            new { compartments });
}
