using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>What people decided. Rows are only ever added: the newest on a subject, of an act that was not undone, is in force.</summary>
internal static class DecisionTable
{
    /// <param name="Act">What was decided together; empty for decisions older than acts.</param>
    /// <param name="Number">Later ones are greater; 0 before it is stored.</param>
    public sealed record Row(
        string Compartment, string Kind, string Subject, string Report, string Statement, string Value, string Why, string By, string At, string Act, long Number)
    {
        public bool IsUndo => Kind == "undo";

        /// <summary>What the custody log holds of it, so that a change or a loss shows.</summary>
        public string Digest => Hashes.OfText(string.Join('\0', [Kind, Subject, Report, Statement, Value, Why, By, At, .. Act.Length > 0 ? [Act] : Array.Empty<string>()]));
    }

    public static void Add(SqliteConnection connection, Row row) =>
        connection.Execute(
            """
            INSERT INTO decision (compartment, kind, subject, report, statement, value, why, by, at, act)
            VALUES (@Compartment, @Kind, @Subject, @Report, @Statement, @Value, @Why, @By, @At, @Act)
            """,
            row);

    /// <summary>Decisions on statements, and what undid some, after a number; in order.</summary>
    public static IEnumerable<Row> OnStatements(SqliteConnection connection, IReadOnlyList<string> compartments, long after) =>
        Select(connection, "kind IN ('accept', 'reject', 'correct', 'undo') AND report <> '' AND compartment IN @compartments AND number > @after", new { compartments, after });

    /// <summary>What is in force of a kind that is decided once a subject, such as a case dismissed or a fact withdrawn: the newest that was not undone.</summary>
    public static IReadOnlyDictionary<string, Row> InForce(SqliteConnection connection, IReadOnlyList<string> compartments, string kind) =>
        Select(connection, $"kind = @kind AND compartment IN @compartments AND {NotUndone}", new { compartments, kind })
            .GroupBy(row => row.Subject, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    /// <summary>What was decided of some kinds and not undone, oldest first.</summary>
    public static IEnumerable<Row> StandingOf(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> kinds) =>
        Select(connection, $"kind IN @kinds AND compartment IN @compartments AND {NotUndone}", new { kinds, compartments });

    /// <summary>What was decided of a kind, or undone, after a number.</summary>
    public static IEnumerable<Row> DoneOrUndoneAfter(SqliteConnection connection, IReadOnlyList<string> compartments, string kind, long number) =>
        Select(connection, "kind = @kind AND compartment IN @compartments AND (number > @number OR act IN (SELECT subject FROM decision WHERE kind = 'undo' AND number > @number))", new { kind, compartments, number });

    public static IEnumerable<Row> All(SqliteConnection connection, IReadOnlyList<string> compartments) => Select(connection, "compartment IN @compartments", new { compartments });

    /// <summary>Everything decided in one act.</summary>
    public static IReadOnlyList<Row> OfAct(SqliteConnection connection, IReadOnlyList<string> compartments, string act) =>
        [.. Select(connection, "act = @act AND compartment IN @compartments", new { compartments, act })];

    /// <summary>What was decided in one act and stands: nothing when it was undone.</summary>
    public static IReadOnlyList<Row> Standing(SqliteConnection connection, IReadOnlyList<string> compartments, string act) =>
        act.Length == 0 ? [] : [.. Select(connection, $"act = @act AND compartment IN @compartments AND {NotUndone}", new { compartments, act })];

    /// <summary>The newest decisions, newest first, without publication dates given on receipt.</summary>
    public static IReadOnlyList<Row> Newest(SqliteConnection connection, IReadOnlyList<string> compartments, int atMost) =>
        [.. Select(connection, $"act IN (SELECT act FROM decision WHERE act <> '' AND compartment IN @compartments GROUP BY act ORDER BY max(number) DESC LIMIT @atMost) AND compartment IN @compartments AND {NotUndone}", new { compartments, atMost }).Reverse()];

    public static long Last(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM decision WHERE compartment IN @compartments", new { compartments });

    /// <summary>Whether anything was decided or undone on one of the subjects after a number.</summary>
    public static bool AnyAfter(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> subjects, long number) =>
        connection.ExecuteScalar<bool>(
            """
            SELECT EXISTS (SELECT 1 FROM decision d WHERE d.number > @number AND d.compartment IN @compartments
                AND (d.subject IN @subjects OR (d.kind = 'undo' AND d.subject IN (SELECT act FROM decision WHERE subject IN @subjects AND act <> ''))))
            """,
            new { compartments, subjects, number });

    public static long LastPublished(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM decision WHERE kind = 'published'");

    /// <summary>The publication date in force for each report that people gave one, by report and compartment.</summary>
    public static Dictionary<(string Report, string Compartment), string> Published(SqliteConnection connection) =>
        connection.Query<(string Report, string Compartment, string Value)>(
            """
            SELECT subject, compartment, value FROM decision
            WHERE number IN (SELECT max(number) FROM decision WHERE kind = 'published' GROUP BY subject, compartment)
            """)
        .ToDictionary(row => (row.Report, row.Compartment), row => row.Value);

    private const string NotUndone = "(act = '' OR NOT EXISTS (SELECT 1 FROM decision u WHERE u.kind = 'undo' AND u.subject = decision.act AND u.compartment = decision.compartment))";

    private static IEnumerable<Row> Select(SqliteConnection connection, string which, object values) =>
        connection.Query<Row>(
            $"SELECT compartment, kind, subject, report, statement, value, why, by, at, act, number FROM decision WHERE {which} ORDER BY number", values);
}
