using System.Text.Json;

namespace Asyl.Language.Pages;

/// <summary>
/// What the structured data of a page (JSON-LD, schema.org) say of the report in it. Enters: the scripts that hold them. Leaves: the first node that is
/// a report, as texts; empty ones where it does not say. Never: an exception for a script that is no JSON.
/// </summary>
internal sealed class JsonLd
{
    private const int MostNodes = 2000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);
    private readonly List<(JsonElement Json, HtmlNode Script)> nodes = [];
    private readonly JsonElement report;

    private JsonLd(IEnumerable<HtmlNode> scripts)
    {
        foreach (var script in scripts)
        {
            if (Parse(script.InnerText()) is { } root)
                Collect(root, script);
        }

        foreach (var type in MetaNames.Of("report"))
        {
            (report, Script) = nodes.Find(node => IsType(node.Json, type));
            if (Script is not null)
                return;
        }
    }

    /// <summary>The element that holds the report; null when none does.</summary>
    public HtmlNode? Script { get; }

    public string Title => Text("headline", "name");

    public string Author => string.Join(", ", Names("author", "creator").Distinct(StringComparer.Ordinal));

    public string Publisher => Names("publisher", "sourceOrganization").FirstOrDefault("");

    public string Published => Text("datePublished", "dateCreated");

    public string Modified => Text("dateModified");

    public string Url => Text("url", "mainEntityOfPage");

    public string Language => Text("inLanguage");

    public string Body => Text("articleBody", "reviewBody");

    public static JsonLd Of(HtmlNode root) => new(root.Descendants()
        .Where(node => node.Name == "script" && node["type"].StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)));

    // Line breaks inside a string are no JSON, and common.
    private static JsonElement? Parse(string script)
    {
        try
        {
            var plain = string.Create(script.Length, script, (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = char.IsControl(from[i]) ? ' ' : from[i];
            });
            return JsonDocument.Parse(plain.Trim().TrimEnd(';'), Lenient).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Collect(JsonElement element, HtmlNode script)
    {
        if (nodes.Count >= MostNodes)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in element.EnumerateArray())
                Collect(each, script);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            nodes.Add((element, script));
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && element.EnumerateObject().Skip(1).Any())
                byId.TryAdd(id.GetString()!, element);
            foreach (var property in element.EnumerateObject().Where(property => property.Name is "@graph" or "mainEntity" or "mainEntityOfPage"))
                Collect(property.Value, script);
        }
    }

    private static bool IsType(JsonElement node, string type) =>
        node.TryGetProperty("@type", out var types) && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(each => Is(each, type)) : Is(types, type));

    private static bool Is(JsonElement value, string type) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } said && said.AsSpan(said.LastIndexOf('/') + 1).Equals(type, StringComparison.OrdinalIgnoreCase);

    private string Text(params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (report.ValueKind == JsonValueKind.Object && report.TryGetProperty(property, out var value) && Plain(value, "@id") is { Length: > 0 } text)
                return text;
        }

        return "";
    }

    private IEnumerable<string> Names(params string[] properties)
    {
        foreach (var property in properties)
        {
            if (report.ValueKind != JsonValueKind.Object || !report.TryGetProperty(property, out var value))
                continue;
            foreach (var each in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            {
                if (Plain(Resolved(each), "name") is { Length: > 0 } name && !name.Contains("://", StringComparison.Ordinal))
                    yield return name;
            }
        }
    }

    private JsonElement Resolved(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _) && value.TryGetProperty("@id", out var id)
            && id.ValueKind == JsonValueKind.String && byId.TryGetValue(id.GetString()!, out var whole) ? whole : value;

    private static string Plain(JsonElement value, string property) => value.ValueKind switch
    {
        JsonValueKind.String => System.Net.WebUtility.HtmlDecode(value.GetString()!).Trim(),
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind != JsonValueKind.Array => Plain(value[0], property),
        JsonValueKind.Object when value.TryGetProperty(property, out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString()!.Trim(),
        _ => "",
    };
}
