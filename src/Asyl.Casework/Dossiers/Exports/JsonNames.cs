using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Names that may be the one asked for, in the shape that other programs rely on.</summary>
public static class JsonNames
{
    public static void Write(Utf8JsonWriter json, string asked, IReadOnlyList<NameKnown> found)
    {
        json.WriteStartArray();
        foreach (var one in found)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Text);
            json.WriteString("script", one.Script);
            json.WriteNumber("score", Math.Round(one.Likeness.Score, 3));
            json.WriteString("kinship", JsonNamingPolicy.SnakeCaseLower.ConvertName($"{one.Likeness.Kinship}"));
            json.Strings("because", one.Likeness.Because);
            JsonNameReasons.Write(json, one.Reasons(asked));
            json.WriteNumber("reports", one.Reports.Count);
            json.Strings("people", one.People);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
