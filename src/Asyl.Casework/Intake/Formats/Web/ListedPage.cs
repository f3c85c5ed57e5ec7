using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>A page that the list of a packed web archive names: what somebody saved it for.</summary>
/// <param name="Time">As the list writes it: 2021-05-03T10:00:00Z; or empty.</param>
internal sealed record ListedPage(string Url, string Title, string Time)
{
    /// <summary>The address that a server is asked for.</summary>
    public string Bare => Url.Split('#')[0];

    public static IReadOnlyList<ListedPage> In(ZipArchive archive, Opening opening) =>
    [
        .. archive.Entries.Where(entry => entry.FullName.StartsWith("pages/", StringComparison.Ordinal) && entry.FullName.EndsWith(".jsonl", StringComparison.Ordinal))
            .OrderByDescending(entry => entry.FullName, StringComparer.Ordinal) // pages.jsonl, then extraPages.jsonl
            .SelectMany(entry => Encoding.UTF8.GetString(opening.Unpack(entry.Open())).Split('\n')).Select(Read).OfType<ListedPage>().Distinct(),
    ];

    private static ListedPage? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var page = json.RootElement;
            return page.ValueKind == JsonValueKind.Object && Text(page, "url") is { Length: > 0 } url ? new(url, Text(page, "title"), Text(page, "ts")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement page, string name) => page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
}
