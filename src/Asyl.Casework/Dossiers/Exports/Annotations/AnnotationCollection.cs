using System.Globalization;
using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports.Annotations;

/// <summary>
/// What is told in kept texts, as annotations on them (W3C Web Annotation Data Model, JSON-LD). Enters: what one viewer may see. Leaves: a collection of annotations, one
/// for every statement and every place that a fact cites, on <c>urn:sha256:</c> of the kept text. Never: an annotation on what has no text to select in.
/// </summary>
internal static class AnnotationCollection
{
    /// <summary>An address that leads nowhere: <c>.invalid</c> belongs to nobody (RFC 2606).</summary>
    public static string Address(string kind, string id) => $"https://asyl.invalid/{kind}/{id}";

    public static void Write(Stream to, Casebook book)
    {
        var points = new Dictionary<string, CodePoints>(StringComparer.Ordinal);
        CitedPassage[] all = [.. CitedPassages.Of(book).Where(cited => cited.Passage is not null).DistinctBy(Id, StringComparer.Ordinal)];
        using var json = new Utf8JsonWriter(to, JsonReports.Readable);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", Address("collections", "all"));
        json.WriteString("type", "AnnotationCollection");
        json.WriteNumber("total", all.Length);
        json.WriteStartObject("first");
        json.WriteString("id", Address("pages", "1"));
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.Array("items", all, (writer, cited) => Annotation(writer, book, cited, points));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Of what says it and where: a fact may cite several places.</summary>
    private static string Id(CitedPassage cited) =>
        Address("annotations", cited.Fact is null ? cited.Id : $"{cited.Id}-{cited.Report!.Id}-{cited.Passage!.Start}-{cited.Passage.End}");

    private static void Annotation(Utf8JsonWriter json, Casebook book, CitedPassage cited, Dictionary<string, CodePoints> points)
    {
        json.WriteStartObject();
        json.WriteString("id", Id(cited));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        Maker(json, cited);
        AnnotationBodies.Write(json, book, cited);
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", $"urn:sha256:{cited.KeptSha256}");
        var text = cited.Report!.TextOf(cited.KeptSha256);
        if (!points.TryGetValue(cited.KeptSha256, out var known))
            points.Add(cited.KeptSha256, known = new(text));
        TextSelectors.Write(json, text, known, cited.Passage!);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A person and when, for what somebody entered; the program that read it, for a statement.</summary>
    private static void Maker(Utf8JsonWriter json, CitedPassage cited)
    {
        json.WriteStartObject(cited.Fact is null ? "generator" : "creator");
        json.WriteString("type", cited.Fact is null ? "Software" : "Person");
        json.WriteString("name", cited.Fact?.By ?? $"Asyl {cited.Report!.Reading.Reader}");
        json.WriteEndObject();
        if (cited.Fact is { } fact)
            json.WriteString("created", fact.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }
}
