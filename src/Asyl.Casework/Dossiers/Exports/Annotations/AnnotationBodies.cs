using System.Text.Json;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Exports.Annotations;

/// <summary>What an annotation says of its passage, each body with its purpose: the event's code, its label, when, how it is told, whether people stand behind it, and of whom.</summary>
internal static class AnnotationBodies
{
    /// <summary>The EDTF data type of the Library of Congress.</summary>
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static void Write(Utf8JsonWriter json, Casebook book, CitedPassage cited)
    {
        json.WriteStartArray("body");
        Text(json, "classifying", cited.Event.Event, "");
        Text(json, "describing", EventLabel.Of(book, cited.Event), "");
        if (cited.Date.IsKnown)
            Text(json, "tagging", cited.Date.Text, Edtf);
        Text(json, "commenting", cited.Voice.Count == 0 ? Codes.Of(cited.Certainty) : $"{Codes.Of(cited.Certainty)}: {string.Join(" › ", cited.Voice)}", "");
        Text(json, "assessing", Codes.Of(cited.Review), "");
        foreach (var person in cited.People)
            Person(json, person);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string purpose, string value, string conformsTo)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        if (purpose == "describing")
            json.WriteString("language", "en");
        if (conformsTo.Length > 0)
            json.WriteString("conformsTo", conformsTo);
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, string person)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "identifying");
        json.WriteString("source", AnnotationCollection.Address("people", person));
        json.WriteEndObject();
    }
}
