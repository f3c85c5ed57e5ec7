using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// An index as it lies in memory and, byte for byte, in its file: a mark, a version, a sum over all that follows, the lengths of the parts, the parts, each
/// beginning at a multiple of four. Numbers are little endian, as the machines have them that this program runs on; elsewhere a file is of another version.
/// </summary>
internal sealed class NameImage
{
    public const int Version = 1;

    private const int Mark = 0x4D4E5341; // "ASNM"
    private const int Head = 12;
    private const int Table = Head + (4 * (int)ImagePart.Count);

    private readonly byte[] all;
    private readonly int[] starts = new int[(int)ImagePart.Count + 1];
    private int[]? spare;

    private NameImage(byte[] bytes)
    {
        all = bytes;
        starts[0] = Table;
        for (var part = 0; part < (int)ImagePart.Count; part++)
            starts[part + 1] = starts[part] + Padded(Lengths[part]);
    }

    public ReadOnlySpan<byte> All => all;

    private ReadOnlySpan<int> Lengths => MemoryMarshal.Cast<byte, int>(all.AsSpan(Head, Table - Head));

    public static NameImage Of(IReadOnlyList<byte[]> parts)
    {
        var bytes = new byte[checked(Table + parts.Sum(part => Padded(part.Length)))];
        var at = Table;
        foreach (var (number, part) in parts.Index())
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(Head + (4 * number)), part.Length);
            part.CopyTo(bytes.AsSpan(at));
            at += Padded(part.Length);
        }

        BitConverter.TryWriteBytes(bytes.AsSpan(0), Mark);
        BitConverter.TryWriteBytes(bytes.AsSpan(4), Version);
        BitConverter.TryWriteBytes(bytes.AsSpan(8), Sum(bytes.AsSpan(Head)));
        return new NameImage(bytes);
    }

    /// <summary>What these bytes are; null and why where they are no index that this program reads.</summary>
    public static NameImage? Read(byte[] bytes, out IndexFault fault)
    {
        fault = bytes.Length < Table || BitConverter.ToInt32(bytes) != Mark ? IndexFault.Damaged
            : BitConverter.ToInt32(bytes, 4) != Version ? IndexFault.OtherVersion
            : BitConverter.ToUInt32(bytes, 8) != Sum(bytes.AsSpan(Head)) ? IndexFault.Damaged : IndexFault.None;
        return fault == IndexFault.None ? new NameImage(bytes) : null;
    }

    public ReadOnlySpan<byte> Bytes(ImagePart part) => all.AsSpan(starts[(int)part], Lengths[(int)part]);

    public ReadOnlySpan<int> Ints(ImagePart part) => MemoryMarshal.Cast<byte, int>(Bytes(part));

    public ReadOnlySpan<byte> Bytes(ImagePart part, ImagePart at, int entry) => Ints(at) is var ends ? Bytes(part)[ends[entry]..ends[entry + 1]] : [];

    public ReadOnlySpan<int> Ints(ImagePart part, ImagePart at, int entry) => Ints(at) is var ends ? Ints(part)[ends[entry]..ends[entry + 1]] : [];

    public string Text(ImagePart part, ImagePart at, int entry) => Encoding.UTF8.GetString(Bytes(part, at, entry));

    /// <summary>A number for each name, all zero, to work on and to hand back so.</summary>
    public int[] Slate() => Interlocked.Exchange(ref spare, null) ?? new int[Ints(ImagePart.NameWordsAt).Length - 1];

    public void Return(int[] slate) => spare = slate;

    private static int Padded(int length) => (length + 3) & ~3;

    /// <summary>CRC-32C: against accidents, not against forgers.</summary>
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
            sum = BitOperations.Crc32C(sum, eight);
        foreach (var rest in bytes[(bytes.Length & ~7)..])
            sum = BitOperations.Crc32C(sum, rest);
        return sum;
    }
}
