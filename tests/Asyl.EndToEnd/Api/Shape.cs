using System.Text.Json;

namespace Asyl.EndToEnd.Api;

/// <summary>Whether JSON is as a schema of the document says, to the field: nothing missing, nothing unsaid.</summary>
internal static class Shape
{
    public static void ShouldFit(JsonElement document, JsonElement schema, JsonElement value, string where)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            ShouldFit(document, document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), value, where);
            return;
        }

        if (schema.TryGetProperty("anyOf", out var either))
        {
            if (value.ValueKind != JsonValueKind.Null)
                ShouldFit(document, either[0], value, where);
            return;
        }

        Types(schema).ShouldContain(TypeOf(value), where);
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                ShouldFit(document, schema.GetProperty("items"), item, where + "[]");
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            var (told, known) = (Names(value), Names(properties));
            told.ShouldBeSubsetOf(known, where);
            (schema.TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(name => name.GetString()!)] : known).ShouldBeSubsetOf(told, where);
            foreach (var field in value.EnumerateObject())
                ShouldFit(document, properties.GetProperty(field.Name), field.Value, $"{where}.{field.Name}");
        }
    }

    private static string[] Names(JsonElement of) => [.. of.EnumerateObject().Select(field => field.Name)];

    private static string[] Types(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
        ? [.. several.EnumerateArray().SelectMany(Widened)]
        : [.. Widened(schema.GetProperty("type"))];

    private static string[] Widened(JsonElement type) => type.GetString() == "integer" ? ["number"] : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
