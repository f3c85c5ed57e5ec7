using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>What people decided. Rows are only ever added: the newest on a subject is in force.</summary>
internal static class DecisionTable
{
    /// <param name="Number">Later ones are greater; 0 before it is stored.</param>
    public sealed record Row(
        string Compartment, string Kind, string Subject, string Report, string Statement, string Value, string Why, string By, string At, long Number)
    {
        /// <summary>What the custody log holds of it, so that a change or a loss shows.</summary>
        public string Digest => Hashes.OfText(string.Join('\0', Kind, Subject, Report, Statement, Value, Why, By, At));
    }

    public static void Add(SqliteConnection connection, Row row) =>
        connection.Execute(
            """
            INSERT INTO decision (compartment, kind, subject, report, statement, value, why, by, at)
            VALUES (@Compartment, @Kind, @Subject, @Report, @Statement, @Value, @Why, @By, @At)
            """,
            row);

    /// <summary>The newest decision of each compartment on each statement, by report.</summary>
    public static ILookup<string, Row> OnStatements(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        Select(connection, "number IN (SELECT max(number) FROM decision WHERE kind <> 'published' AND compartment IN @compartments GROUP BY compartment, subject)", compartments)
            .ToLookup(row => row.Report, StringComparer.Ordinal);

    public static IEnumerable<Row> All(SqliteConnection connection, IReadOnlyList<string> compartments) => Select(connection, "compartment IN @compartments", compartments);

    /// <summary>The publication date in force for each report that people gave one, by report and compartment.</summary>
    public static Dictionary<(string Report, string Compartment), string> Published(SqliteConnection connection) =>
        connection.Query<(string Report, string Compartment, string Value)>(
            """
            SELECT subject, compartment, value FROM decision
            WHERE number IN (SELECT max(number) FROM decision WHERE kind = 'published' GROUP BY subject, compartment)
            """)
        .ToDictionary(row => (row.Report, row.Compartment), row => row.Value);

    private static IEnumerable<Row> Select(SqliteConnection connection, string which, IReadOnlyList<string> compartments) =>
        connection.Query<Row>(
            $"SELECT compartment, kind, subject, report, statement, value, why, by, at, number FROM decision WHERE {which} ORDER BY number", new { compartments });
}
