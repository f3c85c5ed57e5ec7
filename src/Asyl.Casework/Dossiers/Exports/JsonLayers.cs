using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Language.Pages;
using Asyl.Language.Text;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>The layers under a reading: zones, sentences, names, dates and quotations with their places.</summary>
internal static class JsonLayers
{
    public static void Write(Utf8JsonWriter json, ReadingLayers layers)
    {
        json.Array("zones", layers.Zones, (writer, zone) => Object(writer, zone.Span, () => writer.WriteString("zone", Codes.Of(zone.Zone))));
        json.Array("sentences", layers.Sentences, (writer, sentence) => Object(writer, sentence, static () => { }));
        json.Array("entities", layers.Entities.Value, WriteEntity);
        json.Array("dates", layers.Dates, WriteDate);
        json.Array("quotes", layers.Quotes, (writer, quote) => Object(writer, quote.Span, () => writer.WriteString("speaker", quote.Speaker)));
        if (layers.Elements.Count > 0)
            json.Array("elements", layers.Elements, WriteElement);
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity) => Object(json, entity.Span, () =>
    {
        json.WriteString("type", entity.Type);
        json.WriteString("name", entity.Name);
    });

    private static void WriteElement(Utf8JsonWriter json, PageElement element) => Object(json, element.Content, () =>
    {
        json.WriteString("path", element.Path);
        json.WriteNumber("at", element.Offset);
    });

    private static void WriteDate(Utf8JsonWriter json, DateMention date) => Object(json, date.Span, () =>
    {
        json.WriteString("text", date.Text);
        json.WriteString("edtf", date.Date.Text);
        json.WriteStartObject("timex");
        json.WriteString("type", date.TimexType);
        json.WriteString("value", date.TimexValue);
        json.WriteEndObject();
    });

    private static void Object(Utf8JsonWriter json, Span span, Action fields)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        fields();
        json.WriteEndObject();
    }
}
