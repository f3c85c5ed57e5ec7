using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>Whether the files of a packed web archive are those that were packed: by the SHA-256 that datapackage.json gives of each, and datapackage-digest.json of that.</summary>
internal static class PackedDigests
{
    private const int Shown = 12;
    private const int MostFiles = 10_000;

    /// <summary>One sentence for each file that is gone or changed.</summary>
    public static IEnumerable<string> Wrong(ZipArchive archive, Opening opening)
    {
        var package = archive.GetEntry("datapackage.json")!;
        if (archive.GetEntry("datapackage-digest.json") is { } digest && Json(digest, opening) is { } said && Check(package, Text(said, "hash")) is { } wrong)
            yield return wrong;
        if (Json(package, opening) is not { ValueKind: JsonValueKind.Object } list || !list.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
        {
            yield return "datapackage.json gives no SHA-256 to check the archive by";
            yield break;
        }

        foreach (var (path, hash) in resources.EnumerateArray().Take(MostFiles).Select(resource => (Text(resource, "path"), Text(resource, "hash"))))
        {
            if (archive.GetEntry(path) is not { } file)
                yield return $"expected {path}, found no such file: changed after it was packed";
            else if (Check(file, hash) is { } changed)
                yield return changed;
        }
    }

    private static string? Check(ZipArchiveEntry file, string hash)
    {
        if (!hash.StartsWith("sha256:", StringComparison.Ordinal) || file.Length > Content.MostHeld)
            return null;
        var expected = hash["sha256:".Length..];
        using var stream = new Stretch(file.Open(), file.Length);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == expected ? null
            : $"expected the SHA-256 {expected[..Math.Min(Shown, expected.Length)]}… of {file.FullName}, found another: changed after it was packed";
    }

    private static JsonElement? Json(ZipArchiveEntry file, Opening opening)
    {
        try
        {
            return JsonDocument.Parse(opening.Unpack(file.Open())).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
