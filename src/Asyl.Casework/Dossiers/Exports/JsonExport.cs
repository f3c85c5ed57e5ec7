using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// A casebook as JSON for other programs. Enters: what one viewer may see. Leaves: UTF-8 on a stream, reports flushed one by one, everything in order
/// of id, so that equal casebooks are equal bytes. Never: a clock, a counter, or anything outside the casebook.
/// </summary>
public static class JsonExport
{
    public static void Write(Stream stream, Casebook book)
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
        json.Array("facts", book.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal), WriteFact);
        json.Array("people", book.People.OrderBy(person => person.Id, StringComparer.Ordinal), WritePerson);
        json.Array("events", book.Events.OrderBy(happening => happening.Id, StringComparer.Ordinal), WriteEvent);
        json.Array("contradictions", ById(book.Contradictions), WriteContradiction);
        json.Array("dependence", InOrder(book.Dependence), WriteDependence);
        json.Array("positions", Positions(book), (writer, position) => WritePosition(writer, position, withPerson: true));
        json.WriteStartArray("deadlines");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The list of cases with each track's status on a day.</summary>
    public static void WriteCases(Stream stream, Casebook book, DateOnly on) => WriteArray(stream, book.Cases, (json, theCase) => WriteCase(json, theCase, on));

    public static void WritePositions(Stream stream, IEnumerable<Position> positions) =>
        WriteArray(stream, positions, static (json, position) => WritePosition(json, position, withPerson: false));

    public static void WriteContradictions(Stream stream, IEnumerable<Contradiction> contradictions) => WriteArray(stream, ById(contradictions), WriteContradiction);

    private static void WriteArray<T>(Stream stream, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(stream, JsonReports.Readable);
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static IEnumerable<Contradiction> ById(IEnumerable<Contradiction> contradictions) => contradictions.OrderBy(contradiction => contradiction.Id, StringComparer.Ordinal);

    private static IEnumerable<Dependence> InOrder(IEnumerable<Dependence> links) => links
        .OrderBy(link => link.Report, StringComparer.Ordinal).ThenBy(link => link.OnReport, StringComparer.Ordinal)
        .ThenBy(link => link.OnOutlet, StringComparer.Ordinal).ThenBy(link => link.OnWitness, StringComparer.Ordinal)
        .ThenBy(link => link.Kind).ThenBy(link => link.Passage?.Start);

    private static IEnumerable<Position> Positions(Casebook book) => book.Cases.OrderBy(theCase => theCase.Person, StringComparer.Ordinal).SelectMany(theCase => theCase.Positions);

    private static void WriteCase(Utf8JsonWriter json, ProtectionCase theCase, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("id", theCase.Id);
        json.WriteString("person", theCase.Person);
        json.WriteString("name", theCase.Name);
        json.WriteString("state", theCase.IsOpen ? "open" : "proposed");
        json.WriteNumber("events", theCase.Events.Count);
        json.WriteNumber("reports", theCase.Reports.Count);
        json.WriteStartObject("position");
        foreach (var line in PositionsOn.Day(theCase.Positions, on))
            json.WriteString(line.Track, line.Status);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position position, bool withPerson)
    {
        json.WriteStartObject();
        if (withPerson)
            json.WriteString("person", position.Person);
        json.WriteString("track", position.Track);
        json.WriteString("status", position.Status);
        json.WriteString("country", position.Country);
        json.WriteString("from", position.From.Text);
        json.WriteString("to", position.To.Text);
        json.WriteString("basis", Codes.Of(position.Basis));
        json.Strings(withPerson ? "statements" : "because", position.Because);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("person", fact.Person);
        json.WriteString("event", fact.Event);
        json.WriteString("date", fact.Date.Text);
        json.WriteString("place", fact.Place);
        json.WriteString("country", fact.Country);
        json.Details(fact.Details);
        json.Array("cites", fact.Cites, WriteCite);
        json.WriteString("note", fact.Note);
        json.WriteString("by", fact.By);
        json.WriteString("at", fact.At);
        json.WriteEndObject();
    }

    private static void WriteCite(Utf8JsonWriter json, FactCitation cite)
    {
        json.WriteStartObject();
        json.WriteString("report", cite.Report);
        json.WriteString("kept", cite.KeptSha256);
        json.WriteNumber("start", cite.Start);
        json.WriteNumber("end", cite.End);
        json.WriteString("text", cite.Text);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        json.Array("names", person.Names, WriteName);
        json.Strings("roles", person.Roles);
        json.Array("proposed", person.Proposed.OrderBy(proposal => proposal.With, StringComparer.Ordinal), WriteProposal);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStartObject();
        json.WriteString("text", name.Text);
        json.WriteString("script", name.Script);
        json.WriteString("language", name.Language);
        json.Strings("reports", name.Reports);
        json.WriteEndObject();
    }

    private static void WriteProposal(Utf8JsonWriter json, SamePersonProposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("with", proposal.With);
        json.WriteNumber("score", proposal.Score);
        json.Strings("because", proposal.Because);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, CaseEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("id", happening.Id);
        json.WriteString("event", happening.Event);
        json.Strings("people", happening.People);
        json.WriteString("date", happening.Date.Text);
        json.WriteString("place", happening.Place);
        json.WriteString("country", happening.Country);
        json.Details(happening.Details);
        json.WriteString("certainty", Codes.Of(happening.Certainty));
        json.Array("sides", happening.Sides, WriteSides);
        json.Strings("statements", happening.Statements);
        json.Strings("facts", happening.Facts);
        json.WriteNumber("origins", happening.Origins);
        json.WriteString("basis", Codes.Of(happening.Basis));
        json.WriteEndObject();
    }

    private static void WriteSides(Utf8JsonWriter json, AttributeSides sides)
    {
        json.WriteStartObject();
        json.WriteString("attribute", sides.Attribute);
        json.Array("sides", sides.Sides, WriteSide);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, Side side)
    {
        json.WriteStartObject();
        json.WriteString("value", side.Value);
        json.Strings("statements", side.Statements);
        json.WriteNumber("origins", side.Origins);
        json.WriteEndObject();
    }

    private static void WriteContradiction(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteStartObject();
        json.WriteString("id", contradiction.Id);
        json.WriteString("about", Codes.Of(contradiction.About));
        json.Strings("people", contradiction.People);
        json.WriteString("event", contradiction.Event);
        json.WriteBoolean("shown", contradiction.Shown);
        json.Array("sides", contradiction.Sides, WriteSide);
        json.WriteString("why", contradiction.Why);
        json.WriteEndObject();
    }

    private static void WriteDependence(Utf8JsonWriter json, Dependence link)
    {
        json.WriteStartObject();
        json.WriteString("report", link.Report);
        json.WriteStartObject("on");
        if (link.OnReport.Length > 0)
            json.WriteString("report", link.OnReport);
        else if (link.OnOutlet.Length > 0)
            json.WriteString("outlet", link.OnOutlet);
        else
            json.WriteString("witness", link.OnWitness);
        json.WriteEndObject();
        json.WriteString("kind", Codes.Of(link.Kind));
        json.Passage("passage", link.Passage);
        json.WriteEndObject();
    }
}
