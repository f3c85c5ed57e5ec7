using System.Security.Cryptography;

namespace Asyl.Casework.Record;

/// <summary>The originals, each a file named by its SHA-256. A file is whole or absent: written beside, flushed, then renamed. Never changed.</summary>
internal sealed class OriginalsFolder(string root)
{
    /// <summary>Keeps the bytes. The same bytes twice are one file.</summary>
    /// <exception cref="IOException">The bytes are not those of that hash any more: the file changed while it was taken in.</exception>
    public void Keep(string sha256, Func<Stream> open)
    {
        var path = PathOf(sha256);
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Guid.NewGuid():n}.tmp";
        using (var from = open())
        using (var to = new FileStream(half, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
            to.Position = 0;
            if (from is FileStream && Convert.ToHexStringLower(SHA256.HashData(to)) != sha256)
                throw new IOException("changed while it was taken in");
        }

        File.Move(half, path, overwrite: true);
    }

    /// <summary>The bytes; null when they are not there.</summary>
    public byte[]? Find(string sha256)
    {
        try
        {
            return File.ReadAllBytes(PathOf(sha256));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the original is there and its bytes still are the ones received.</summary>
    public OriginalState Check(string sha256)
    {
        try
        {
            using var stream = File.OpenRead(PathOf(sha256));
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256 ? OriginalState.Whole : OriginalState.Changed;
        }
        catch (IOException)
        {
            return OriginalState.Missing;
        }
        catch (UnauthorizedAccessException)
        {
            return OriginalState.Missing;
        }
    }

    /// <summary>Removes what an interrupted write left behind, older than an hour so that no running one is hit.</summary>
    public void Sweep(DateTimeOffset now)
    {
        foreach (var half in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*.tmp", SearchOption.AllDirectories) : [])
        {
            if (File.GetLastWriteTimeUtc(half) < now.UtcDateTime.AddHours(-1))
                File.Delete(half);
        }
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}

internal enum OriginalState
{
    Whole,
    Changed,
    Missing,
}
