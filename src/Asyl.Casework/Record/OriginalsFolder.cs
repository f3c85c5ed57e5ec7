using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Record;

/// <summary>The originals, each a file named by its SHA-256. A file is whole or absent: written beside, flushed, then renamed. Never changed.</summary>
internal sealed class OriginalsFolder(string root)
{
    private const int AtOnce = 8; // waiting for the disk, not for the processor

    /// <summary>Keeps the bytes of several files. The same bytes twice are one file.</summary>
    /// <returns>Those that could not be kept, because they changed while they were taken in.</returns>
    public IReadOnlyCollection<Content> Keep(IEnumerable<Content> originals)
    {
        var changed = new ConcurrentBag<Content>();
        try
        {
            Parallel.ForEach(originals.DistinctBy(one => one.Sha256, StringComparer.Ordinal), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, one =>
            {
                if (!Keep(one.Sha256, one.Open))
                    changed.Add(one);
            });
        }
        catch (AggregateException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }

        return changed;
    }

    /// <summary>Keeps the bytes; false when they are not those of the hash any more. Bytes that lie in memory cannot change.</summary>
    public bool Keep(string sha256, Func<Stream> open)
    {
        var path = PathOf(sha256);
        if (File.Exists(path))
            return true;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Guid.NewGuid():n}.tmp";
        using (var from = open())
        using (var to = new FileStream(half, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
            to.Position = 0;
            if (from is FileStream && Convert.ToHexStringLower(SHA256.HashData(to)) != sha256)
                return false;
        }

        File.Move(half, path, overwrite: true);
        return true;
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

    /// <summary>The bytes as a stream; null when they are not there.</summary>
    public Stream? Open(string sha256)
    {
        try
        {
            return File.OpenRead(PathOf(sha256));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the original is there and its bytes still are the ones received.</summary>
    public OriginalState Check(string sha256)
    {
        using var stream = Open(sha256);
        return stream is null ? OriginalState.Missing : Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256 ? OriginalState.Whole : OriginalState.Changed;
    }

    /// <summary>Removes an original for good, and what an interrupted write left of it.</summary>
    public void Remove(string sha256)
    {
        var folder = Path.GetDirectoryName(PathOf(sha256))!;
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, sha256 + "*") : [])
            File.Delete(file);
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
