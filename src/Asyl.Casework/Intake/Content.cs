using System.Security.Cryptography;

namespace Asyl.Casework.Intake;

/// <summary>The bytes of a file, or of a part of one, and what they are called. A file that is longer than can be held is read from the disk each time.</summary>
public sealed class Content
{
    /// <summary>What is held in memory at most. Bytes.</summary>
    public const int MostHeld = 256 << 20;

    private const int HeadLength = 4096;

    private readonly Func<Stream> open;
    private readonly byte[]? bytes;
    private readonly Lazy<string> sha256;

    private Content(string name, byte[]? bytes, Func<Stream> open, long length, byte[] head)
    {
        (Name, this.bytes, this.open, Length, Head) = (name, bytes, open, length, head);
        sha256 = new(() =>
        {
            using var stream = open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        });
    }

    /// <summary>What it is called, without its folder.</summary>
    public string Name { get; }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    public string Sha256 => sha256.Value;

    /// <summary>The first bytes, which tell what it is.</summary>
    internal byte[] Head { get; }

    /// <summary>In lower case, with its dot; a hint, never a proof.</summary>
    internal string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>All of it; only for what is not longer than <see cref="MostHeld"/>.</summary>
    internal byte[] Bytes => bytes ?? throw new InvalidOperationException("longer than is held in memory");

    public static Content Of(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(name, bytes, () => new MemoryStream(bytes, writable: false), bytes.LongLength, bytes[..Math.Min(bytes.Length, HeadLength)]);
    }

    /// <exception cref="IOException">It cannot be read to its end.</exception>
    /// <exception cref="UnauthorizedAccessException">This account may not read it.</exception>
    internal static Content OfFile(string path)
    {
        using var stream = OpenFile(path);
        if (!stream.CanSeek || stream.Length <= MostHeld)
            return Of(Path.GetFileName(path), Whole(stream));
        var head = new byte[HeadLength];
        stream.ReadExactly(head);
        return new(Path.GetFileName(path), null, () => OpenFile(path), stream.Length, head);
    }

    internal Stream Open() => open();

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    // A file that grows while it is read is cut at no point: a byte more than it had says so.
    private static byte[] Whole(FileStream stream)
    {
        var all = new byte[(stream.CanSeek ? (int)stream.Length : MostHeld) + 1];
        var length = stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false);
        return length < all.Length ? all[..length] : throw new IOException("grew while it was read");
    }
}
