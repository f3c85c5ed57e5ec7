using System.Text.Json;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Fields that several objects share.</summary>
internal static class JsonFields
{
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.Array(name, values, static (writer, value) => writer.WriteStringValue(value));

    public static void Passage(this Utf8JsonWriter json, string name, Passage? passage)
    {
        json.WritePropertyName(name);
        if (passage is null)
            json.WriteNullValue();
        else
            WritePassage(json, passage);
    }

    public static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteNumber("start", passage.Start);
        json.WriteNumber("end", passage.End);
        json.WriteString("text", passage.Text);
        json.WriteEndObject();
    }

    /// <summary>Roles in order of name; true and false as such, everything else as text.</summary>
    public static void Details(this Utf8JsonWriter json, IReadOnlyDictionary<string, string> details)
    {
        json.WriteStartObject("details");
        foreach (var (role, value) in details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
        {
            if (value is "true" or "false")
                json.WriteBoolean(role, value == "true");
            else
                json.WriteString(role, value);
        }

        json.WriteEndObject();
    }

    /// <summary>"box": left, top, width and height in the units of its page.</summary>
    public static void Box(this Utf8JsonWriter json, Intake.Box box)
    {
        json.WriteStartArray("box");
        foreach (var number in (ReadOnlySpan<double>)[box.X, box.Y, box.Width, box.Height])
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
