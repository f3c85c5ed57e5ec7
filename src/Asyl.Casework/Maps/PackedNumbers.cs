using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Maps;

/// <summary>The numbers of an embedded file that tools/maps/make.py packed: unsigned ones in groups of seven bits, the lowest first; signed ones folded into them.</summary>
internal sealed class PackedNumbers(byte[] bytes)
{
    private int at;

    /// <param name="name">As embedded, such as "map/countries.bin".</param>
    public static PackedNumbers Of(string name)
    {
        using var stream = new ZLibStream(
            typeof(PackedNumbers).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded"), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new(memory.ToArray());
    }

    public int Unsigned()
    {
        var (number, shift) = (0, 0);
        for (; bytes[at] > 127; shift += 7)
            number |= (bytes[at++] & 127) << shift;
        return number | (bytes[at++] << shift);
    }

    public int Signed() => Unsigned() is var folded && (folded & 1) == 0 ? folded >> 1 : -((folded + 1) >> 1);

    public string Letters(int count) => Encoding.ASCII.GetString(Bytes(count));

    public ReadOnlySpan<byte> Bytes(int count) => bytes.AsSpan((at += count) - count, count);
}
