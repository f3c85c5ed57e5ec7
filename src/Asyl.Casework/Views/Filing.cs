using System.Text.Json;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Views;

/// <summary>Puts a report, its reading and what people decided on it together.</summary>
internal static class Filing
{
    /// <param name="body">The stored reading; null when the report is not read yet.</param>
    /// <param name="given">Where it came from as people say.</param>
    /// <param name="account">Whose own account it is, as people say.</param>
    /// <param name="earlier">Kept texts that are not read any more, by SHA-256.</param>
    public static FiledReport Of(ReportTable.Row row, string? body, IReadOnlyList<DecisionTable.Row> decisions, GivenSource given, GivenAccount account, IReadOnlyDictionary<string, EarlierText> earlier)
    {
        var reading = account.Over(given.Over(body is null ? NotRead("") : JsonSerializer.Deserialize(body, Stored.Json.ReportReading)!));
        var statements = Decisions.Apply(row.Id, row.Compartment, reading, decisions);
        return new()
        {
            Id = row.Id,
            File = row.File,
            Part = row.Part,
            Sha256 = row.Original,
            KeptSha256 = row.Kept,
            Extractor = row.Extractor,
            MediaType = row.MediaType,
            TranslationOf = given.TranslationOf,
            Text = row.Text,
            Places = PlacesOf(row.Places),
            Earlier = earlier,
            Reading = reading with
            {
                Doubts = row.Remark.Length == 0 ? reading.Doubts : [new Doubt(row.Remark, null), .. reading.Doubts],
                People = [.. reading.People, .. NamedByPeople(reading, statements)],
            },
            Statements = statements,
        };
    }

    /// <param name="json">As it is stored.</param>
    public static Places PlacesOf(string json) => json.Length == 0 ? Places.None : JsonSerializer.Deserialize(json, Stored.Json.Places)!;

    /// <param name="why">Why nothing was read, or empty.</param>
    public static ReportReading NotRead(string why) => new()
    {
        Reader = ReportReader.Version,
        Language = "und",
        Doubts = why.Length == 0 ? [] : [new Doubt(why, null)],
    };

    /// <summary>Whom a correction names and the reader did not know.</summary>
    private static IEnumerable<ReportPerson> NamedByPeople(ReportReading reading, IReadOnlyList<FiledStatement> statements) =>
        statements.Where(filed => filed.Review == Review.Corrected).SelectMany(filed => filed.Statement.People).Distinct(StringComparer.Ordinal)
            .Except(reading.People.Select(person => person.Name), StringComparer.Ordinal).Select(name => new ReportPerson { Name = name });
}
