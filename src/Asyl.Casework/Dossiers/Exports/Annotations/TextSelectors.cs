using System.Text.Json;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Exports.Annotations;

/// <summary>The two selectors of a passage: by position, in code points of the kept text, and by its words with some before and after.</summary>
internal static class TextSelectors
{
    /// <summary>Code points of context on either side.</summary>
    private const int Context = 32;

    public static void Write(Utf8JsonWriter json, string text, CodePoints points, Passage passage)
    {
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points.At(passage.Start));
        json.WriteNumber("end", points.At(passage.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", passage.Text);
        json.WriteString("prefix", text[points.Back(passage.Start, Context)..passage.Start]);
        json.WriteString("suffix", text[passage.End..points.Back(passage.End, -Context)]);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
