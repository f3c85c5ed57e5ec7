using System.Security.Cryptography;
using System.Text;

namespace Asyl.Casework.Bags;

/// <summary>
/// Takes a bag of BagIt 1.0 (RFC 8493) in. Enters: a bag that anybody may have made. Leaves: its payload in a new folder, every file hashed on its way and as
/// the manifests have it. Never: a file that is not listed, or outside that folder; anything fetched.
/// </summary>
internal sealed class BagReader(BagSource source)
{
    private const string Ending = ".txt";
    private const string Oxum = "Payload-Oxum:";
    private const int MostTagBytes = 256_000_000;

    /// <exception cref="WorkspaceException">The bag is not complete and valid; the message says where, by lines of its manifests.</exception>
    public void TakeInto(string folder, Func<string, bool> isWanted)
    {
        CheckDeclaration();
        var payload = Manifests("manifest-");
        var tags = Manifests("tagmanifest-");
        CheckComplete(payload, tags);
        CheckTags(tags);
        if (payload[0].Files.Keys.FirstOrDefault(path => !isWanted(path[BagPath.Payload.Length..])) is { } foreign)
            throw payload[0].Wrong(foreign, "no workspace has a file there");
        var bytes = payload[0].Files.Keys.Order(StringComparer.Ordinal).Sum(path => Take(path, folder, payload));
        CheckCount(bytes, payload[0].Files.Count);
    }

    private void CheckDeclaration()
    {
        if (Lines("bagit.txt") is not ["BagIt-Version: 1.0" or "BagIt-Version: 0.97", "Tag-File-Character-Encoding: UTF-8"])
            throw new WorkspaceException("expected a bag with a bagit.txt that says BagIt-Version: 1.0 and UTF-8");
        if (source.Paths.Contains("fetch.txt", StringComparer.Ordinal))
            throw new WorkspaceException("the bag has files elsewhere (fetch.txt), and nothing is fetched: expected a bag that holds them");
    }

    private List<BagManifest> Manifests(string prefix)
    {
        var found = source.Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => BagManifest.Parse(path, Tag(path), Digits(path[prefix.Length..^Ending.Length]))).ToList();
        return found.Count > 0 ? found : throw new WorkspaceException("expected a manifest and a tag manifest in the bag");
    }

    private static int Digits(string algorithm) => algorithm switch
    {
        "sha256" => 64,
        "sha512" => 128,
        _ => throw new WorkspaceException("the bag has a manifest of another kind than SHA-256 and SHA-512: what cannot be checked is not taken"),
    };

    private void CheckComplete(List<BagManifest> payload, List<BagManifest> tags)
    {
        var here = source.Paths.ToHashSet(StringComparer.Ordinal);
        foreach (var manifest in payload.Concat(tags))
        {
            if (manifest.Files.Keys.FirstOrDefault(path => !here.Contains(path)) is { } missing)
                throw manifest.Wrong(missing, "the file is not in the bag");
        }

        foreach (var manifest in payload)
        {
            if (manifest.Files.Keys.FirstOrDefault(path => !path.StartsWith(BagPath.Payload, StringComparison.Ordinal)) is { } tag)
                throw manifest.Wrong(tag, "expected a file under data/");
        }

        var extra = here.Count(path => path.StartsWith(BagPath.Payload, StringComparison.Ordinal) && payload.Exists(manifest => !manifest.Files.ContainsKey(path)));
        if (extra > 0)
            throw new WorkspaceException($"the bag holds files that a manifest of it does not list ({extra}): nothing was taken");
    }

    private void CheckTags(List<BagManifest> tags)
    {
        foreach (var manifest in tags)
        {
            foreach (var (path, (_, hash)) in manifest.Files)
            {
                if (HashOf(new MemoryStream(Tag(path)), hash.Length) != hash)
                    throw manifest.Wrong(path, "the file is not what it was");
            }
        }
    }

    private long Take(string path, string folder, List<BagManifest> manifests)
    {
        var to = Path.Combine(folder, path[BagPath.Payload.Length..]);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using (var from = source.Open(path))
        using (var file = new FileStream(to, FileMode.CreateNew, FileAccess.Write))
        {
            from.CopyTo(file);
            file.Flush(flushToDisk: true);
        }

        foreach (var manifest in manifests)
        {
            using var taken = File.OpenRead(to);
            var hash = manifest.Files[path].Hash;
            if (HashOf(taken, hash.Length) != hash)
                throw manifest.Wrong(path, "the file is not what it was");
        }

        return new FileInfo(to).Length;
    }

    private void CheckCount(long bytes, int files)
    {
        var said = Lines("bag-info.txt").Where(line => line.StartsWith(Oxum, StringComparison.Ordinal)).Select(line => line[Oxum.Length..].Trim());
        if (said.Any(count => count != $"{bytes}.{files}"))
            throw new WorkspaceException("the bag does not hold as much as its bag-info.txt says");
    }

    private string[] Lines(string path) =>
        source.Paths.Contains(path, StringComparer.Ordinal) ? Encoding.UTF8.GetString(Tag(path)).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n') : [];

    private byte[] Tag(string path)
    {
        using var from = source.Open(path);
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            all.Write(buffer, 0, read);
            if (all.Length > MostTagBytes)
                throw new WorkspaceException("a file that describes the bag is too large");
        }

        return all.ToArray();
    }

    private static string HashOf(Stream bytes, int digits) => Convert.ToHexStringLower(digits == 64 ? SHA256.HashData(bytes) : SHA512.HashData(bytes));
}
