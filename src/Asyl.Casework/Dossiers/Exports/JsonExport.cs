using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Events;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// A casebook as JSON for other programs. Enters: what one viewer may see. Leaves: UTF-8 on a stream, reports flushed one by one, everything in order
/// of id, so that equal casebooks are equal bytes. Never: a clock, a counter, or anything outside the casebook.
/// </summary>
public static class JsonExport
{
    /// <param name="profiles">What people wrote about sources.</param>
    public static void Write(Stream stream, Casebook book, SourceProfiles profiles)
    {
        using var json = new Utf8JsonWriter(stream, JsonReports.Readable);
        json.WriteStartObject();
        json.WriteStartArray("reports");
        foreach (var report in book.Reports.OrderBy(report => report.Id, StringComparer.Ordinal))
        {
            JsonReports.WriteReport(json, report);
            json.Flush();
        }

        json.WriteEndArray();
        json.Array("facts", book.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal), JsonPeople.WriteFact);
        json.Array("people", book.People.OrderBy(person => person.Id, StringComparer.Ordinal), (writer, person) => JsonPeople.WritePerson(writer, book, person));
        json.Array("events", book.Events.OrderBy(happening => happening.Id, StringComparer.Ordinal), JsonEvents.WriteEvent);
        json.Array("contradictions", ById(book.Contradictions), JsonEvents.WriteContradiction);
        json.Array("dependence", InOrder(book.Dependence), JsonEvents.WriteDependence);
        json.Array("positions", Positions(book), (writer, position) => JsonCases.WritePosition(writer, position, withPerson: true));
        json.Array("deadlines", DeadlineFinder.Of(book).OrderBy(deadline => deadline.Id, StringComparer.Ordinal), JsonDeadlines.Write);
        json.Array("roundTrips", RoundTrips.In(book, book.Events), JsonSources.WriteRoundTrip);
        json.Array("profiles", profiles.All.OrderBy(profile => profile.Id, StringComparer.Ordinal), JsonPapers.Write);
        json.WriteEndObject();
    }

    /// <summary>The list of cases with each track's status on a day.</summary>
    public static void WriteCases(Utf8JsonWriter json, Casebook book, DateOnly on) => WriteArray(json, book.Cases, theCase => JsonCases.WriteCase(json, book, theCase, on, theCase.IsOpen ? "open" : "proposed"));

    public static void WritePositions(Utf8JsonWriter json, IEnumerable<Position> positions) =>
        WriteArray(json, positions, position => JsonCases.WritePosition(json, position, withPerson: false));

    public static void WriteContradictions(Utf8JsonWriter json, IEnumerable<Contradiction> contradictions) =>
        WriteArray(json, ById(contradictions), contradiction => JsonEvents.WriteContradiction(json, contradiction));

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static IEnumerable<Contradiction> ById(IEnumerable<Contradiction> contradictions) => contradictions.OrderBy(contradiction => contradiction.Id, StringComparer.Ordinal);

    private static IEnumerable<Dependence> InOrder(IEnumerable<Dependence> links) => links
        .OrderBy(link => link.Report, StringComparer.Ordinal).ThenBy(link => link.OnReport, StringComparer.Ordinal)
        .ThenBy(link => link.OnOutlet, StringComparer.Ordinal).ThenBy(link => link.OnWitness, StringComparer.Ordinal)
        .ThenBy(link => link.Kind).ThenBy(link => link.Passage?.Start);

    private static IEnumerable<Position> Positions(Casebook book) => book.Cases.OrderBy(theCase => theCase.Person, StringComparer.Ordinal).SelectMany(theCase => theCase.Positions);
}
