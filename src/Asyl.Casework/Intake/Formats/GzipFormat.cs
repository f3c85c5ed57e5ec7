using System.Buffers.Binary;
using System.IO.Compression;

namespace Asyl.Casework.Intake.Formats;

/// <summary>One file, compressed.</summary>
internal sealed class GzipFormat : IFormat
{
    public string What => "a compressed file";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => IsPacked(content.Head);

    public string TypeOf(Content content) => "application/gzip";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var file = new GZipStream(content.Open(), CompressionMode.Decompress);
        var name = content.Extension == ".gz" ? content.Name[..^".gz".Length] : content.Name;
        var bytes = opening.Unpack(file);
        // The last four bytes give the length. The library says nothing of a file that is cut.
        if (content.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(content.Bytes.AsSpan(^4)) > bytes.Length)
            throw new InvalidDataException("expected a compressed file that is whole, found one that is cut");
        return [new Piece.Inner(name, Content.Of(name, bytes))];
    }

    internal static bool IsPacked(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
}
