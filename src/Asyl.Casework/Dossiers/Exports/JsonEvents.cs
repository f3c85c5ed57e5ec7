using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Events with their sides, contradictions, and what depends on what.</summary>
public static class JsonEvents
{
    public static void WriteEvent(Utf8JsonWriter json, CaseEvent happening)
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

    public static void WriteContradiction(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteStartObject();
        WriteFields(json, contradiction);
        json.WriteEndObject();
    }

    /// <summary>The contradiction, and what people made of it.</summary>
    /// <param name="settled">Null while nobody did.</param>
    public static void WriteContradiction(Utf8JsonWriter json, Contradiction contradiction, Act? settled)
    {
        json.WriteStartObject();
        WriteFields(json, contradiction);
        json.WritePropertyName("settled");
        if (settled is null)
            json.WriteNullValue();
        else
            JsonActs.Write(json, settled);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteString("id", contradiction.Id);
        json.WriteString("about", Codes.Of(contradiction.About));
        json.Strings("people", contradiction.People);
        json.WriteString("event", contradiction.Event);
        json.WriteBoolean("shown", contradiction.Shown);
        json.Array("sides", contradiction.Sides, WriteSide);
        json.WriteString("why", contradiction.Why);
    }

    public static void WriteDependence(Utf8JsonWriter json, Dependence link)
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
}
