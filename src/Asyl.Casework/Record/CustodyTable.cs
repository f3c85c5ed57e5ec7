using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>The custody log: append-only, in each compartment a chain in which every entry holds the hash of the one before.</summary>
internal static class CustodyTable
{
    public sealed record Row(
        string Compartment, long Number, string At, string By, string Act, string Subject, string Detail, string DetailSha256, string Previous, string Hash)
    {
        /// <summary>The day of the entry, also of one that was tampered with.</summary>
        public string Day => At[..Math.Min(10, At.Length)];
    }

    public static void Append(SqliteConnection connection, Stamp stamp, string act, string subject, string detail)
    {
        var last = connection.QueryFirstOrDefault<(long Number, string Hash)>(
            "SELECT number, hash FROM custody WHERE compartment = @Compartment ORDER BY number DESC LIMIT 1", stamp);
        var entry = new Row(stamp.Compartment, last.Number + 1, stamp.At, stamp.By, act, subject, detail, Hashes.OfText(detail), last.Hash ?? "", "");
        connection.Execute(
            """
            INSERT INTO custody (compartment, number, at, by, act, subject, detail, detail_sha256, previous, hash)
            VALUES (@Compartment, @Number, @At, @By, @Act, @Subject, @Detail, @DetailSha256, @Previous, @Hash)
            """,
            entry with { Hash = HashOf(entry) });
    }

    /// <summary>Every entry of a compartment, in order.</summary>
    public static IReadOnlyList<Row> All(SqliteConnection connection, string compartment) =>
        [.. connection.Query<Row>(
            """
            SELECT compartment, number, at, by, act, subject, detail, detail_sha256 AS DetailSha256, previous, hash
            FROM custody WHERE compartment = @compartment ORDER BY number
            """,
            new { compartment })];

    /// <summary>How many times an original was received into the compartments.</summary>
    public static int Receipts(SqliteConnection connection, IEnumerable<string> compartments, string sha256) =>
        connection.ExecuteScalar<int>(
            "SELECT count(*) FROM custody WHERE act = 'received' AND subject = @sha256 AND compartment IN @compartments", new { sha256, compartments });

    /// <summary>When each original, by its SHA-256, was first received into one of the compartments.</summary>
    public static IEnumerable<(string Sha256, string At)> FirstReceived(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<(string, string)>("SELECT subject, min(at) FROM custody WHERE act = 'received' AND compartment IN @compartments GROUP BY subject", new { compartments });

    public static string HashOf(Row row) =>
        Hashes.OfText(string.Join('\n', row.Compartment, row.Number, row.At, row.By.ReplaceLineEndings(" "), row.Act, row.Subject, row.DetailSha256, row.Previous));
}
