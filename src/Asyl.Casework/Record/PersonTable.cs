using Asyl.Casework.People;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>People whose case was opened: the id once minted, and the mentions it is anchored to.</summary>
internal static class PersonTable
{
    /// <summary>Opens a person in a compartment, tied to the mentions that the compartment holds. Done twice, it changes nothing.</summary>
    public static void Open(SqliteConnection connection, Stamp stamp, string id, string name, IEnumerable<ReportName> members)
    {
        connection.Execute(
            "INSERT INTO person (id, compartment, name, by, at) VALUES (@id, @Compartment, @name, @By, @At) ON CONFLICT DO NOTHING",
            new { id, stamp.Compartment, name, stamp.By, stamp.At });
        foreach (var member in members)
        {
            connection.Execute(
                "INSERT INTO anchor (person, compartment, report, name) VALUES (@id, @Compartment, @Report, @Name) ON CONFLICT DO NOTHING",
                new { id, stamp.Compartment, member.Report, member.Name });
        }
    }

    /// <summary>What the custody log holds of a person as they stand when they are opened, so that a change or a loss shows.</summary>
    public static string Digest(Anchor anchor) =>
        Hashes.OfText(string.Join('\0', [anchor.Person, anchor.Name, Stamp.Write(anchor.Since), .. anchor.Members.SelectMany(member => new[] { member.Report, member.Name })]));

    public static IReadOnlyList<Anchor> Anchors(SqliteConnection connection, IReadOnlyList<string> compartments)
    {
        var members = connection.Query<(string Person, string Report, string Name)>(
            "SELECT DISTINCT person, report, name FROM anchor WHERE compartment IN @compartments ORDER BY person, report, name", new { compartments })
            .ToLookup(row => row.Person, row => new ReportName(row.Report, row.Name), StringComparer.Ordinal);
        return [.. connection.Query<(string Id, string Name, string At)>(
            "SELECT id, min(name), min(at) FROM person WHERE compartment IN @compartments GROUP BY id ORDER BY id", new { compartments })
            .Select(row => new Anchor(row.Id, row.Name, [.. members[row.Id]]) { Since = Stamp.Read(row.At) })];
    }

    /// <summary>Where, among the compartments given, a person was opened, and under which of their ids.</summary>
    public static IReadOnlyList<(string Compartment, string Id)> Opened(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyList<string> ids) =>
        [.. connection.Query<(string, string)>(
            "SELECT compartment, id FROM person WHERE id IN @ids AND compartment IN @compartments ORDER BY compartment, id", new { ids, compartments })];
}
