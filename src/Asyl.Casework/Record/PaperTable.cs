using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Papers that people keep. Versions are only ever added.</summary>
internal static class PaperTable
{
    private sealed record Row(string Id, string Compartment, long Version, string Kind, string About, string Fields, long Gone, string By, string At);

    /// <summary>The newest version of each paper that is still there, oldest paper first.</summary>
    public static IReadOnlyList<Paper> Of(SqliteConnection connection, IReadOnlyList<string> compartments, string about) =>
        [.. Select(connection, "about = @about AND compartment IN @compartments", new { compartments, about }).Where(row => row.Gone == 0).Select(Read)];

    /// <summary>The newest version of each paper of a kind, whatever it is about.</summary>
    public static IReadOnlyList<Paper> OfKind(SqliteConnection connection, IReadOnlyList<string> compartments, string kind) =>
        [.. Select(connection, "kind = @kind AND compartment IN @compartments", new { compartments, kind }).Where(row => row.Gone == 0).Select(Read)];

    /// <summary>The compartment of a paper and its newest version, also when it was taken away; null when there is none.</summary>
    public static (string Compartment, Paper Paper, bool IsGone)? Newest(SqliteConnection connection, IReadOnlyList<string> compartments, string id) =>
        Select(connection, "id = @id AND compartment IN @compartments", new { compartments, id }).FirstOrDefault() is { } row ? (row.Compartment, Read(row), row.Gone == 1) : null;

    /// <summary>How many versions of papers of a kind there are; they are only ever added.</summary>
    public static long Versions(SqliteConnection connection, string kind) => connection.ExecuteScalar<long>("SELECT count(*) FROM paper WHERE kind = @kind", new { kind });

    public static void Add(SqliteConnection connection, string compartment, Paper paper, bool isGone) =>
        connection.Execute(
            """
            INSERT INTO paper (id, compartment, version, kind, about, fields, gone, by, at)
            VALUES (@Id, @compartment, @Version, @Kind, @About, @Fields, @isGone, @By, @At)
            """,
            new { compartment, isGone, paper.Id, paper.Version, paper.Kind, paper.About, Fields = Json(paper), paper.By, At = Stamp.Write(paper.At) });

    /// <summary>What the custody log holds of a version, so that a change or a loss shows.</summary>
    public static string Digest(Paper paper) => Hashes.OfText(string.Join('\0', paper.Id, paper.Kind, paper.About, paper.Version, Json(paper), paper.By, Stamp.Write(paper.At)));

    /// <summary>Every version of every paper.</summary>
    public static IEnumerable<Paper> Versions(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        connection.Query<Row>("SELECT id, compartment, version, kind, about, fields, gone, by, at FROM paper WHERE compartment IN @compartments", new { compartments }).Select(Read);

    private static string Json(Paper paper) => JsonSerializer.Serialize(paper.Fields, Stored.Json.IReadOnlyDictionaryStringString);

    private static IEnumerable<Row> Select(SqliteConnection connection, string which, object values) =>
        connection.Query<Row>(
            $"""
            SELECT id, compartment, version, kind, about, fields, gone, by, at
            FROM paper p WHERE {which} AND version = (SELECT max(version) FROM paper n WHERE n.id = p.id AND n.compartment = p.compartment)
            ORDER BY (SELECT min(at) FROM paper o WHERE o.id = p.id AND o.compartment = p.compartment), id
            """,
            values);

    private static Paper Read(Row row) => new()
    {
        Id = row.Id,
        Kind = row.Kind,
        About = row.About,
        Version = (int)row.Version,
        Fields = JsonSerializer.Deserialize(row.Fields, Stored.Json.IReadOnlyDictionaryStringString)!,
        By = row.By,
        At = Stamp.Read(row.At),
    };
}
