using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>The names in names.db, by compartment, and the reports that have them.</summary>
internal static class NameTable
{
    public sealed record Taken(long Generation, string Reader, long Reports, long Published);

    public static Taken? From(SqliteConnection connection) => connection.QueryFirstOrDefault<Taken>("SELECT generation, reader, reports, published FROM taken");

    /// <summary>Forgets every name, to take those of another generation.</summary>
    public static void Begin(SqliteConnection connection, (long Number, string Reader) generation)
    {
        Forget(connection);
        connection.Execute("INSERT INTO taken (generation, reader, reports, published) VALUES (@Number, @Reader, -1, -1)", new { generation.Number, generation.Reader });
    }

    public static void Forget(SqliteConnection connection) => connection.Execute("DELETE FROM named; DELETE FROM name; DELETE FROM covered; DELETE FROM indexed; DELETE FROM taken;");

    public static void Complete(SqliteConnection connection, FilingState state) =>
        connection.Execute("UPDATE taken SET reports = @Reports, published = @LastPublished", new { state.Reports, state.LastPublished });

    public static HashSet<ReadingKey> Covered(SqliteConnection connection) =>
        [.. connection.Query<ReadingKey>("SELECT report, compartment, given FROM covered")];

    /// <summary>Puts the names of a reading in place of those of the report's last one.</summary>
    public static void Put(SqliteConnection connection, ReadingKey key, IEnumerable<string> names)
    {
        connection.Execute("DELETE FROM named WHERE report = @Report AND EXISTS (SELECT 1 FROM name WHERE number = named.name AND compartment = @Compartment)", key);
        foreach (var text in names)
        {
            connection.Execute("INSERT INTO name (compartment, text) VALUES (@Compartment, @text) ON CONFLICT DO NOTHING", new { key.Compartment, text });
            connection.Execute(
                "INSERT INTO named (name, report) SELECT number, @Report FROM name WHERE compartment = @Compartment AND text = @text ON CONFLICT DO NOTHING",
                new { key.Report, key.Compartment, text });
        }

        connection.Execute("INSERT OR REPLACE INTO covered (report, compartment, given) VALUES (@Report, @Compartment, @Given)", key);
    }

    /// <summary>A compartment's names after one of them, with the number of the last.</summary>
    public static IReadOnlyList<(long Number, string Text)> After(SqliteConnection connection, string compartment, long number) =>
        [.. connection.Query<(long, string)>("SELECT number, text FROM name WHERE number > @number AND compartment = @compartment ORDER BY number", new { compartment, number })];

    public static long? Indexed(SqliteConnection connection, string compartment) =>
        connection.QueryFirstOrDefault<long?>("SELECT last FROM indexed WHERE compartment = @compartment", new { compartment });

    public static void Index(SqliteConnection connection, string compartment, long last) =>
        connection.Execute("INSERT OR REPLACE INTO indexed (compartment, last) VALUES (@compartment, @last)", new { compartment, last });

    /// <summary>The reports of some compartments that have one of these names.</summary>
    public static ILookup<string, string> Reports(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> names) =>
        connection.Query<(string Text, string Report)>(
            "SELECT DISTINCT n.text, d.report FROM name n JOIN named d ON d.name = n.number WHERE n.text IN @names AND n.compartment IN @compartments ORDER BY d.report",
            new { names, compartments })
        .ToLookup(row => row.Text, row => row.Report, StringComparer.Ordinal);
}
