using System.Text.Json.Nodes;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>What pages of a PDF would do by themselves or at a click, beside leading to an address or a page. Objects are in the JSON of qpdf.</summary>
internal static class ActiveContent
{
    // Kinds of action of ISO 32000-1, 12.6.4.
    private static readonly HashSet<string> Kinds = new(["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Sound", "/Movie"], StringComparer.Ordinal);

    public static bool In(JsonNode? value) => value switch
    {
        JsonObject one => IsAction(one) || one.ContainsKey("/AA") || one.Any(entry => In(entry.Value)),
        JsonArray many => many.Any(In),
        _ => false,
    };

    public static JsonNode? Without(JsonNode? value) => value switch
    {
        JsonObject one when IsAction(one) => null,
        JsonObject one => new JsonObject(one.Where(entry => entry.Key != "/AA").Select(entry => KeyValuePair.Create(entry.Key, Without(entry.Value)))),
        JsonArray many => new JsonArray([.. many.Select(Without)]),
        _ => value?.DeepClone(),
    };

    // An element of a tagged page has its kind under the same key, and the element around it under /P.
    private static bool IsAction(JsonObject one) => one["/S"] is JsonValue kind && kind.TryGetValue<string>(out var name) && Kinds.Contains(name) && !one.ContainsKey("/P");
}
