using System.Buffers.Binary;

namespace Asyl.Casework.Intake.Formats.Pictures;

/// <summary>How large a picture is as it is stored, and how it is to be turned to stand upright (the orientation of EXIF, 1 to 8; 1 is upright).</summary>
internal sealed record PictureShape(int Width, int Height, int Components, int Turn)
{
    public PageSize Upright => Turn > 4 ? new(Height, Width) : new(Width, Height);

    /// <summary>Null when the bytes do not say.</summary>
    public static PictureShape? Of(ReadOnlySpan<byte> bytes)
    {
        var shape = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(bytes) : OfPng(bytes);
        return shape is { Width: > 0, Height: > 0 } ? shape : null;
    }

    private static PictureShape? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 26 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]), 3, 1) : null;

    private static PictureShape? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var turn = 1;
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var (marker, length) = (bytes[at + 1], BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                return segment.Length < 6 ? null : new(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), segment[5], turn);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
                turn = TurnIn(segment[6..]);
            at += 2 + length;
        }

        return null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>The orientation in the first directory of a TIFF header; 1 where none is told.</summary>
    private static int TurnIn(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return 1;
        var little = tiff[0] == 'I';
        var at = Number(tiff[4..], 4, little);
        if (at < 8 || at + 2 > tiff.Length)
            return 1;
        var count = Number(tiff[(int)at..], 2, little);
        for (var entry = (int)at + 2; count-- > 0 && entry + 12 <= tiff.Length; entry += 12)
        {
            if (Number(tiff[entry..], 2, little) == 0x0112)
                return Number(tiff[(entry + 8)..], 2, little) is >= 1 and <= 8 and var turn ? (int)turn : 1;
        }

        return 1;
    }

    private static long Number(ReadOnlySpan<byte> bytes, int length, bool little) => (length, little) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };
}
