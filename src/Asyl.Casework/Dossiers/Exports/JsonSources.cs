using System.Text.Json;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Claims that come back to their own origin.</summary>
public static class JsonSources
{
    public static void WriteRoundTrip(Utf8JsonWriter json, RoundTrip trip)
    {
        json.WriteStartObject();
        json.WriteStartObject("origin");
        json.WriteString(trip.IsWitness ? "witness" : "outlet", trip.Origin);
        json.WriteEndObject();
        json.Strings("events", trip.Events);
        json.Strings("reports", trip.Reports);
        json.Strings("outlets", trip.Steps.Select(step => step.On).Where(on => !trip.IsWitness || on != trip.Origin).Distinct(StringComparer.Ordinal));
        json.Array("passages", trip.Steps, static (writer, step) =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", step.Report);
            writer.WriteString("on", step.On);
            writer.Passage("passage", step.Passage);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
