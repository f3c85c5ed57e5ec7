using System.Text.Json;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Papers that people keep.</summary>
public static class JsonPapers
{
    public static void Write(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("id", paper.Id);
        json.WriteString("kind", paper.Kind);
        json.WriteString("about", paper.About);
        json.WriteNumber("version", paper.Version);
        json.WriteStartObject("fields");
        foreach (var (name, value) in paper.Fields)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteString("by", paper.By);
        json.WriteString("at", paper.At);
        json.WriteEndObject();
    }
}
