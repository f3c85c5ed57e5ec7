using System.Text.Json;
using Asyl.Casework.Intake;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Originals, the reports in them and their kept texts, as one compartment holds them.</summary>
internal static class ReportTable
{
    public sealed record Row(
        string Id, string Compartment, string Original, string Part, string File, string MediaType, string Kept, string Extractor, string Remark, string Text, string Source, string Places)
    {
        public static Row Of(ReceivedReport report, string compartment) => new(
            report.Id,
            compartment,
            report.Original.Sha256,
            report.Part,
            report.File,
            report.MediaType,
            report.Kept.Sha256,
            report.Kept.Extractor,
            report.Kept.Remark,
            report.Kept.Text,
            report.Source == Provenance.None ? "" : JsonSerializer.Serialize(report.Source, Stored.Json.Provenance),
            Json(report.Kept.Places));

        /// <summary>The report with another kept text.</summary>
        public Row With(KeptText kept) => this with { Kept = kept.Sha256, Extractor = kept.Extractor, Remark = kept.Remark, Text = kept.Text, Places = Json(kept.Places) };

        private static string Json(Places places) => places == Intake.Places.None ? "" : JsonSerializer.Serialize(places, Stored.Json.Places);
    }

    private const string Joined =
        """
        SELECT r.id, r.compartment, r.original, r.part, r.file, iif(r.media_type = '', o.media_type, r.media_type) AS MediaType, r.kept, k.extractor, k.remark, k.text, r.source, k.places
        FROM report r
        JOIN original o ON o.sha256 = r.original AND o.compartment = r.compartment
        JOIN kept_text k ON k.report = r.id AND k.sha256 = r.kept AND k.compartment = r.compartment
        """;

    // A picture from which a later program makes words has them as its kept text; a text that has words is never put in another's place.
    private const string FirstWords =
        """
        UPDATE report SET kept = @Kept WHERE id = @Id AND compartment = @Compartment
        AND EXISTS (SELECT 1 FROM kept_text k WHERE k.report = report.id AND k.compartment = report.compartment AND k.sha256 = report.kept AND k.text = '')
        """;

    /// <summary>Adds what is not there yet; a second receipt of the same bytes changes nothing. True when the report is new to the compartment.</summary>
    public static bool Add(SqliteConnection connection, Row row, string originalType, long length)
    {
        connection.Execute(
            "INSERT INTO original (sha256, compartment, length, media_type) VALUES (@Original, @Compartment, @length, @originalType) ON CONFLICT DO NOTHING",
            new { row.Original, row.Compartment, length, originalType });
        var added = connection.Execute(
            """
            INSERT INTO report (id, compartment, original, part, file, kept, media_type, source)
            VALUES (@Id, @Compartment, @Original, @Part, @File, @Kept, @MediaType, @Source) ON CONFLICT DO NOTHING
            """,
            row);
        Keep(connection, row);
        if (added == 0)
            connection.Execute(FirstWords, row);
        return added == 1;
    }

    /// <summary>Puts another kept text in the place of the one that is read; that one stays.</summary>
    public static void Retype(SqliteConnection connection, Row row)
    {
        Keep(connection, row);
        connection.Execute("UPDATE report SET kept = @Kept WHERE id = @Id AND compartment = @Compartment", row);
    }

    private static void Keep(SqliteConnection connection, Row row) => connection.Execute(
        """
        INSERT INTO kept_text (report, sha256, compartment, extractor, remark, text, places)
        VALUES (@Id, @Kept, @Compartment, @Extractor, @Remark, @Text, @Places) ON CONFLICT DO NOTHING
        """,
        row);

    /// <summary>The kept texts of some reports that are not the ones read now.</summary>
    public static IEnumerable<(string Report, string Sha256, string Text, string Places)> Earlier(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> ids) =>
        connection.Query<(string, string, string, string)>(
            """
            SELECT DISTINCT k.report, k.sha256, k.text, k.places FROM kept_text k JOIN report r ON r.id = k.report AND r.compartment = k.compartment
            WHERE k.sha256 <> r.kept AND k.report IN @ids AND k.compartment IN @compartments ORDER BY k.report, k.sha256
            """,
            new { compartments, ids });

    /// <summary>Whether this very text of the report is there already.</summary>
    public static bool IsKept(SqliteConnection connection, Row row) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM kept_text WHERE report = @Id AND sha256 = @Kept AND compartment = @Compartment)", row);

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

    /// <summary>The text of every report that is read.</summary>
    public static IEnumerable<(string Report, string Compartment, string Text)> Texts(SqliteConnection connection) =>
        connection.Query<(string, string, string)>("SELECT id, compartment, text FROM (" + Joined + ")", buffered: false);

    /// <summary>Every report in every compartment, those of one original together.</summary>
    public static IEnumerable<(string Report, string Compartment)> Keys(SqliteConnection connection) =>
        connection.Query<(string, string)>("SELECT id, compartment FROM report ORDER BY original, id, compartment");

    public static IReadOnlyList<string> Compartments(SqliteConnection connection) =>
        [.. connection.Query<string>(
            """
            SELECT compartment FROM report UNION SELECT compartment FROM person UNION SELECT compartment FROM fact UNION SELECT compartment FROM custody ORDER BY 1
            """)];

    /// <summary>The words of every report that are read now.</summary>
    public static IEnumerable<(string Id, string Kept, string Text)> Words(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string, string)>(
            "SELECT r.id, r.kept, k.text FROM report r JOIN kept_text k ON k.report = r.id AND k.sha256 = r.kept AND k.compartment = r.compartment WHERE r.compartment IN @compartments AND k.text <> '' ORDER BY r.id, r.compartment",
            new { compartments },
            buffered: false);

    public static IEnumerable<(string Sha256, string Report)> Originals(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string)>(
            "SELECT DISTINCT original, id FROM report WHERE compartment IN @compartments ORDER BY original", new { compartments });

    public static IEnumerable<(string Report, string Sha256, string Text, string Places)> KeptTexts(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string, string, string)>(
            "SELECT report, sha256, text, places FROM kept_text WHERE compartment IN @compartments ORDER BY report, sha256", new { compartments }, buffered: false);
}
