using System.IO.Compression;
using System.Text.Json;

namespace Asyl.Accuracy.MainText;

/// <summary>Pages with their text by hand: html/ID.html.gz and ground-truth.json.</summary>
internal static class PageSet
{
    public static IReadOnlyList<(string Id, byte[] Html, string Body)> Read(string folder)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        return [.. gold.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal)
            .Select(page => (page.Name, Unpack(Path.Combine(folder, "html", page.Name + ".html.gz")), page.Value.GetProperty("articleBody").GetString() ?? ""))];
    }

    /// <summary>What another program made of the pages, by id; empty when its file is not there.</summary>
    public static IReadOnlyDictionary<string, string> Peer(string folder, string program)
    {
        var path = Path.Combine(folder, "peer-output", program + ".json");
        if (!File.Exists(path))
            return new Dictionary<string, string>();
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        var pages = file.RootElement.TryGetProperty("output", out var output) ? output : file.RootElement;
        return pages.EnumerateObject().ToDictionary(page => page.Name, page => page.Value.GetProperty("articleBody").GetString() ?? "");
    }

    private static byte[] Unpack(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var page = new MemoryStream();
        packed.CopyTo(page);
        return page.ToArray();
    }
}
