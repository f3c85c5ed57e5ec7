using System.Text.Json;
using Asyl.Language.Dates;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Facts that people entered.</summary>
internal static class FactTable
{
    private sealed record Row(
        string Id, string Person, string Event, string Date, string Place, string Country, string Details, string Cites, string Note, string By, string At);

    /// <summary>What the custody log holds of a fact, so that a change or a loss shows.</summary>
    public static string Digest(Fact fact) => Hashes.OfText(string.Join(
        '\0', fact.Id, fact.Event, fact.Date.Text, fact.Place, fact.Country, Json(fact.Details), Json(fact.Cites), fact.Note, fact.By, Stamp.Write(fact.At)));

    /// <summary>False when the very same fact is there already.</summary>
    public static bool Add(SqliteConnection connection, string compartment, Fact fact) =>
        connection.Execute(
            """
            INSERT INTO fact (id, compartment, person, event, date, place, country, details, cites, note, by, at)
            VALUES (@Id, @compartment, @Person, @Event, @Date, @Place, @Country, @Details, @Cites, @Note, @By, @At) ON CONFLICT DO NOTHING
            """,
            new
            {
                compartment, fact.Id, fact.Person, fact.Event, Date = fact.Date.Text, fact.Place, fact.Country,
                Details = Json(fact.Details), Cites = Json(fact.Cites), fact.Note, fact.By, At = Stamp.Write(fact.At),
            }) == 1;

    private static string Json(IReadOnlyDictionary<string, string> details) => JsonSerializer.Serialize(details, Stored.Json.IReadOnlyDictionaryStringString);

    private static string Json(IReadOnlyList<FactCitation> cites) => JsonSerializer.Serialize(cites, Stored.Json.IReadOnlyListFactCitation);

    public static IReadOnlyList<string> CompartmentsOf(SqliteConnection connection, IReadOnlyList<string> compartments, string id) =>
        [.. connection.Query<string>("SELECT compartment FROM fact WHERE id = @id AND compartment IN @compartments ORDER BY compartment", new { compartments, id })];

    /// <summary>The facts that nobody took back.</summary>
    public static IReadOnlyList<Fact> Standing(SqliteConnection connection, IReadOnlyList<string> compartments)
    {
        var withdrawn = DecisionTable.InForce(connection, compartments, "withdraw");
        return [.. All(connection, compartments).Where(fact => !withdrawn.ContainsKey(fact.Id))];
    }

    public static IReadOnlyList<Fact> All(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        [.. connection.Query<Row>(
            """
            SELECT id, person, event, date, place, country, details, cites, note, by, at
            FROM fact WHERE compartment IN @compartments GROUP BY id ORDER BY id
            """,
            new { compartments }).Select(Of)];

    private static Fact Of(Row row) => new()
    {
        Id = row.Id,
        Person = row.Person,
        Event = row.Event,
        Date = Edtf.Parse(row.Date),
        Place = row.Place,
        Country = row.Country,
        Details = JsonSerializer.Deserialize(row.Details, Stored.Json.IReadOnlyDictionaryStringString)!,
        Cites = JsonSerializer.Deserialize(row.Cites, Stored.Json.IReadOnlyListFactCitation)!,
        Note = row.Note,
        By = row.By,
        At = Stamp.Read(row.At),
    };
}
