using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Originals, the reports in them and their kept texts, as one compartment holds them.</summary>
internal static class ReportTable
{
    public sealed record Row(
        string Id, string Compartment, string Original, string Part, string File, string MediaType, string Kept, string Extractor, string Remark, string Text);

    private const string Joined =
        """
        SELECT r.id, r.compartment, r.original, r.part, r.file, o.media_type AS MediaType, r.kept, k.extractor, k.remark, k.text
        FROM report r
        JOIN original o ON o.sha256 = r.original AND o.compartment = r.compartment
        JOIN kept_text k ON k.report = r.id AND k.sha256 = r.kept AND k.compartment = r.compartment
        """;

    /// <summary>Adds what is not there yet; a second receipt of the same bytes changes nothing. True when the report is new to the compartment.</summary>
    public static bool Add(SqliteConnection connection, Row row, long length)
    {
        connection.Execute(
            "INSERT INTO original (sha256, compartment, length, media_type) VALUES (@Original, @Compartment, @length, @MediaType) ON CONFLICT DO NOTHING",
            new { row.Original, row.Compartment, length, row.MediaType });
        var added = connection.Execute(
            """
            INSERT INTO report (id, compartment, original, part, file, kept)
            VALUES (@Id, @Compartment, @Original, @Part, @File, @Kept) ON CONFLICT DO NOTHING
            """,
            row);
        connection.Execute(
            """
            INSERT INTO kept_text (report, sha256, compartment, extractor, remark, text)
            VALUES (@Id, @Kept, @Compartment, @Extractor, @Remark, @Text) ON CONFLICT DO NOTHING
            """,
            row);
        return added == 1;
    }

    /// <summary>Some reports, one row for each of the compartments they lie in, in order of id.</summary>
    public static IEnumerable<Row> All(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> ids) =>
        connection.Query<Row>(Joined + " WHERE r.id IN @ids AND r.compartment IN @compartments ORDER BY r.id, r.compartment", new { compartments, ids });

    /// <summary>Which kept text is read of every report in the compartments, in order of id.</summary>
    public static IEnumerable<(string Report, string Compartment, string Kept)> Kept(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string, string)>("SELECT id, compartment, kept FROM report WHERE compartment IN @compartments ORDER BY id, compartment", new { compartments });

    /// <summary>How many reports there are; they are only ever added.</summary>
    public static long Count(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM report");

    public static Row? Find(SqliteConnection connection, IReadOnlyList<string> compartments, string id) =>
        connection.QueryFirstOrDefault<Row>(
            Joined + " WHERE r.id = @id AND r.compartment IN @compartments ORDER BY r.compartment", new { id, compartments });

    /// <summary>The compartments among those given that hold a report.</summary>
    public static IReadOnlyList<string> CompartmentsOf(SqliteConnection connection, IReadOnlyList<string> compartments, string id) =>
        [.. connection.Query<string>(
            "SELECT compartment FROM report WHERE id = @id AND compartment IN @compartments ORDER BY compartment", new { id, compartments })];

    public static IEnumerable<(string Report, string Compartment)> Keys(SqliteConnection connection) =>
        connection.Query<(string, string)>("SELECT id, compartment FROM report ORDER BY id, compartment");

    public static IReadOnlyList<string> Compartments(SqliteConnection connection) =>
        [.. connection.Query<string>(
            """
            SELECT compartment FROM report UNION SELECT compartment FROM person UNION SELECT compartment FROM fact UNION SELECT compartment FROM paper ORDER BY 1
            """)];

    public static IEnumerable<(string Sha256, string Report)> Originals(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string)>(
            "SELECT DISTINCT original, id FROM report WHERE compartment IN @compartments ORDER BY original", new { compartments });

    public static IEnumerable<(string Report, string Sha256, string Text)> KeptTexts(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string, string)>(
            "SELECT report, sha256, text FROM kept_text WHERE compartment IN @compartments ORDER BY report, sha256", new { compartments }, buffered: false);
}
