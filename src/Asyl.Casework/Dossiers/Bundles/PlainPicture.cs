using System.Buffers.Binary;
using Asyl.Casework.Intake.Formats.Pictures;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>A picture without what the camera noted beside it, such as where it was taken; how it is to be turned stays. Only JPEG needs it: others are drawn anew.</summary>
internal static class PlainPicture
{
    private const long MostPixels = 120_000_000;

    // JFIF, colour profile, Adobe's colours.
    private static readonly byte[] Drawn = [0xE0, 0xE2, 0xEE];

    /// <summary>Null when it is no picture, is cut, or has more pixels than a page can show.</summary>
    public static byte[]? Of(byte[] bytes)
    {
        if (PictureShape.Of(bytes) is not { } shape || (long)shape.Width * shape.Height > MostPixels)
            return null;
        return bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(bytes, shape.Turn) : bytes;
    }

    private static byte[]? Jpeg(ReadOnlySpan<byte> bytes, int turn)
    {
        using var plain = new MemoryStream();
        plain.Write([0xFF, 0xD8, .. Turned((byte)turn)]);
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xDA)
            {
                var stop = bytes[at..].IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
                plain.Write(stop < 0 ? bytes[at..] : bytes.Slice(at, stop + 2));
                return plain.ToArray();
            }

            var end = marker == 0xFF ? at + 1 : at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (end > bytes.Length)
                return null;
            if (marker is not ((>= 0xE0 and <= 0xEF) or 0xFE or 0xFF) || Drawn.Contains(marker))
                plain.Write(bytes[at..end]);
            at = end;
        }

        return null;
    }

    /// <summary>EXIF that holds the orientation alone.</summary>
    private static byte[] Turned(byte turn) =>
        turn == 1 ? [] : [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*\0\0\0\u0008"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
}
