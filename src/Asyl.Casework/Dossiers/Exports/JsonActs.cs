using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>What people decided.</summary>
public static class JsonActs
{
    public static void Write(Utf8JsonWriter json, Act act)
    {
        json.WriteStartObject();
        json.WriteString("id", act.Id);
        json.WriteString("kind", act.Kind);
        json.WriteString("subject", act.Subject);
        json.WriteString("report", act.Report);
        json.WriteString("value", act.Value);
        json.WriteString("why", act.Why);
        json.WriteString("by", act.By);
        json.WriteString("at", act.At);
        json.WriteEndObject();
    }
}
