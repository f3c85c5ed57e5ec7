using System.Text.Encodings.Web;
using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Reports and their readings as JSON, in the shape that other programs rely on: fields may be added, never renamed.</summary>
public static class JsonReports
{
    /// <summary>Indented, letters of every script as they are. Not meant to stand inside a web page.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteReport(Utf8JsonWriter json, FiledReport report)
    {
        json.WriteStartObject();
        WriteFields(json, report);
        json.WriteEndObject();
    }

    /// <summary>The report without what was read in it, for lists.</summary>
    public static void WriteHead(Utf8JsonWriter json, FiledReport report)
    {
        json.WriteStartObject();
        WriteOrigin(json, report);
        WriteReading(json, report.Reading);
        json.WriteEndObject();
    }

    /// <summary>The report with its kept text.</summary>
    public static void WriteWhole(Utf8JsonWriter json, FiledReport report)
    {
        json.WriteStartObject();
        WriteFields(json, report);
        json.WriteString("text", report.Text);
        json.WriteEndObject();
    }

    /// <summary>The report with its kept text and the layers under the reading.</summary>
    public static void WriteInspect(Utf8JsonWriter json, FiledReport report, ReadingLayers layers)
    {
        json.WriteStartObject();
        WriteFields(json, report);
        json.WriteString("text", report.Text);
        JsonPlaces.Write(json, report.Places);
        JsonLayers.Write(json, layers);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, FiledReport report)
    {
        WriteOrigin(json, report);
        WriteReading(json, report.Reading);
        json.Array("statements", Statements(report), JsonStatements.Write);
        json.Array("relations", report.Reading.Relations, WriteRelation);
        json.Array("unread", report.Reading.Unread, JsonFields.WritePassage);
        json.Array("doubts", report.Reading.Doubts, WriteDoubt);
    }

    private static void WriteOrigin(Utf8JsonWriter json, FiledReport report)
    {
        json.WriteString("id", report.Id);
        json.WriteString("file", report.File);
        json.WriteString("part", report.Part);
        json.WriteString("sha256", report.Sha256);
        json.WriteStartObject("kept");
        json.WriteString("sha256", report.KeptSha256);
        json.WriteString("extractor", report.Extractor);
        json.WriteEndObject();
        json.WriteString("mediaType", report.MediaType);
        if (report.TranslationOf.Length > 0)
            json.WriteString("translationOf", report.TranslationOf);
    }

    private static void WriteReading(Utf8JsonWriter json, ReportReading reading)
    {
        json.WriteString("title", reading.Title);
        json.WriteString("outlet", reading.Outlet);
        json.WriteString("author", reading.Author);
        json.WriteString("publisher", reading.Publisher);
        json.WriteString("url", reading.Url);
        json.WriteString("accessed", reading.Accessed);
        json.WriteString("language", reading.Language);
        json.WriteBoolean("read", reading.Read);
        json.WriteString("reader", reading.Reader);
        json.WriteString("published", reading.Published.Text);
        json.WriteString("publishedBasis", Codes.Of(reading.PublishedBasis));
    }

    /// <summary>A report that was never filed has no decisions: all it says is proposed.</summary>
    private static IEnumerable<FiledStatement> Statements(FiledReport report) => report.Statements.Count > 0
        ? report.Statements
        : report.Reading.Statements.Select(statement => new FiledStatement(report.Id, statement, Review.Proposed));

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("a", relation.A);
        json.WriteString("b", relation.B);
        json.WriteString("kind", relation.Kind);
        json.Passage("passage", relation.Passage);
        json.WriteEndObject();
    }

    private static void WriteDoubt(Utf8JsonWriter json, Doubt doubt)
    {
        json.WriteStartObject();
        json.WriteString("why", doubt.Why);
        json.Passage("passage", doubt.Passage);
        json.WriteEndObject();
    }
}
