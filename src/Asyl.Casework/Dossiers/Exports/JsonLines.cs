using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>JSON Lines: an object a line, each ended by a line feed.</summary>
internal static class JsonLines
{
    /// <param name="fields">Writes the fields of one object.</param>
    public static void Write<T>(Stream to, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields)
    {
        using var json = new Utf8JsonWriter(to, JsonReports.Compact);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            to.WriteByte((byte)'\n');
        }
    }

    /// <summary>Texts by name, in order of name.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
            json.WriteString(key, text);
        json.WriteEndObject();
    }
}
