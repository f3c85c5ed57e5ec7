using System.Security.Cryptography;

namespace Asyl.Web;

/// <summary>What the pages need besides themselves (style sheet, scripts, icon): embedded in the program, named by what is in it, loaded from nowhere else.</summary>
internal static class Shipped
{
    private static readonly Dictionary<string, (byte[] Bytes, string Mark)> Files = typeof(Shipped).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("web/", StringComparison.Ordinal)).ToDictionary(name => name["web/".Length..], Read, StringComparer.Ordinal);

    /// <summary>The address of a file; another one when the file changed, so that browsers may keep it.</summary>
    public static string Address(string name) => $"/shipped/{name}?{Files[name].Mark}";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet("/shipped/{name}", (HttpContext context, string name) =>
    {
        if (!Files.TryGetValue(name, out var file))
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        });
    });

    private static (byte[] Bytes, string Mark) Read(string name)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
    }
}
