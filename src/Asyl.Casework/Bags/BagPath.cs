namespace Asyl.Casework.Bags;

/// <summary>Paths in a bag (RFC 8493, 2.1.3): slashes between steps; in a manifest LF, CR and % stand as %0A, %0D and %25.</summary>
internal static class BagPath
{
    public const string Payload = "data/";

    public static string Encode(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal);

    public static string Decode(string path) =>
        path.Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase).Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);

    /// <summary>Whether a path stays inside the bag on every system: relative, no step up, no drive, nothing that is a path elsewhere.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && path[0] != '~' && !path.AsSpan().ContainsAny('\\', ':', '\0') && path.Split('/').All(step => step is not ("" or "." or ".."));
}
