using System.Text;
using Asyl.Casework.Record;

namespace Asyl.Casework.Bags;

/// <summary>Writes a bag of BagIt 1.0 (RFC 8493): payload first, then what describes it. Names nobody.</summary>
internal sealed class BagWriter(BagTarget target)
{
    private readonly List<(string Path, string Hash)> payload = [];
    private long bytes;

    /// <summary>Adds a file to the payload. Returns the SHA-256 of its bytes.</summary>
    public string Add(string path, Stream content)
    {
        using var to = target.Open(BagPath.Payload + path);
        var (hash, length) = Hashes.Copy(content, to);
        payload.Add((BagPath.Payload + path, hash));
        bytes += length;
        return hash;
    }

    public string Add(string path, byte[] content) => Add(path, new MemoryStream(content));

    /// <summary>Writes manifest and tags, and puts the bag into its place. Returns the SHA-256 of the tag manifest, by which the whole bag is known.</summary>
    public string Finish(DateTimeOffset now)
    {
        (string Path, byte[] Content)[] tags =
        [
            ("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"u8.ToArray()),
            ("bag-info.txt", Encoding.UTF8.GetBytes($"Bag-Software-Agent: Asyl\nBagging-Date: {now.UtcDateTime:yyyy-MM-dd}\nPayload-Oxum: {bytes}.{payload.Count}\n")),
            ("manifest-sha256.txt", BagManifest.Write(payload)),
        ];
        var list = BagManifest.Write(tags.Select(tag => (tag.Path, Hashes.Of(tag.Content))));
        foreach (var (path, content) in tags.Append(("tagmanifest-sha256.txt", list)))
        {
            using var to = target.Open(path);
            to.Write(content);
        }

        target.Keep();
        return Hashes.Of(list);
    }
}
