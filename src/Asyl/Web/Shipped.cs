using System.IO.Compression;
using System.Security.Cryptography;

namespace Asyl.Web;

/// <summary>What the pages need besides themselves (style sheet, scripts, icon): embedded in the program, named by what is in it, loaded from nowhere else.</summary>
internal static class Shipped
{
    private const string StyleSheet = "workbench.css";

    private static readonly Dictionary<string, (byte[] Bytes, byte[] Packed, string Mark)> Files = Read();

    /// <summary>The address of a file; another one when the file changed, so that browsers may keep it.</summary>
    public static string Address(string name) => $"/shipped/{name}?{Files[name].Mark}";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet("/shipped/{name}", (HttpContext context, string name) =>
    {
        if (!Files.TryGetValue(name, out var file))
            return Results.NotFound();
        var packed = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (packed)
            context.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(packed ? file.Packed : file.Bytes, Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        });
    });

    /// <summary>The style sheets are one: the workbench's own, then each page group's.</summary>
    private static Dictionary<string, (byte[] Bytes, byte[] Packed, string Mark)> Read()
    {
        var files = typeof(Shipped).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("web/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToDictionary(name => name["web/".Length..], BytesOf, StringComparer.Ordinal);
        files[StyleSheet] = [.. files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).OrderByDescending(file => file.Key == StyleSheet).SelectMany(file => file.Value)];
        return files.ToDictionary(file => file.Key, file => (file.Value, Packed(file.Value), Convert.ToHexStringLower(SHA256.HashData(file.Value))[..8]), StringComparer.Ordinal);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] BytesOf(string name)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
