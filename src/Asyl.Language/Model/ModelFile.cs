using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyl.Language.Model;

/// <summary>
/// How learned things lie on disk: little-endian numbers and length-prefixed strings, in an order that writer and reader know. Weights are mostly 0: for each
/// that is not, half a byte says how many zeros come before it (15 for "15 and more to come"), half a byte which of the fifteen commonest values it has (15 for
/// "another, in the byte that follows"). That is nearly as small as a general compression, and ten times as fast to read.
/// </summary>
internal static class ModelFile
{
    private const byte Escape = 15;

    /// <exception cref="InvalidOperationException">No such model was built in.</exception>
    public static BinaryReader Open(string name)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"Model/{name}.bin") ?? throw new InvalidOperationException("expected a model that is built in");
        return Open(stream);
    }

    public static BinaryReader Open(Stream stream) => new(stream);

    public static byte[] Made(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
            write(writer);
        return bytes.ToArray();
    }

    public static void WriteStrings(this BinaryWriter writer, IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
            writer.Write(text);
    }

    public static string[] ReadStrings(this BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.ReadString();
        return strings;
    }

    public static void WriteWeights(this BinaryWriter writer, ILinearModel model)
    {
        var weights = (QuantisedModel)model;
        var common = CommonValues(weights.Cells);
        var halves = new List<byte>();
        var last = -1;
        for (var i = 0; i < weights.Cells.Length; i++)
        {
            if (weights.Cells[i] == 0)
                continue;
            AddGap(halves, i - last - 1);
            AddValue(halves, common, weights.Cells[i]);
            last = i;
        }

        writer.Write(weights.Width);
        writer.Write(weights.Cells.Length);
        writer.Write(last);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(common));
        writer.Write((halves.Count + 1) / 2);
        for (var i = 0; i < halves.Count; i += 2)
            writer.Write((byte)(halves[i] | ((i + 1 < halves.Count ? halves[i + 1] : 0) << 4)));
    }

    // Optimised at once: it runs once, over some millions of halves, before the first sentence.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static QuantisedModel ReadWeights(this BinaryReader reader)
    {
        var width = reader.ReadInt32();
        var cells = new sbyte[reader.ReadInt32()];
        var last = reader.ReadInt32();
        ReadOnlySpan<byte> common = reader.ReadBytes(Escape);
        ReadOnlySpan<byte> bytes = reader.ReadBytes(reader.ReadInt32());
        int at = -1, i = 0;
        while (at < last)
        {
            int gap, value;
            while ((gap = Half(bytes, i++)) == Escape)
                at += Escape;
            at += gap + 1;
            value = Half(bytes, i++);
            cells[at] = (sbyte)(value < Escape ? common[value] : Half(bytes, i++) | (Half(bytes, i++) << 4));
        }

        return new(cells, width);
    }

    private static int Half(ReadOnlySpan<byte> bytes, int i) => (bytes[i >> 1] >> ((i & 1) * 4)) & 15;

    private static void AddGap(List<byte> halves, int gap)
    {
        for (; gap >= Escape; gap -= Escape)
            halves.Add(Escape);
        halves.Add((byte)gap);
    }

    private static void AddValue(List<byte> halves, sbyte[] common, sbyte value)
    {
        var place = Array.IndexOf(common, value);
        halves.AddRange(place >= 0 ? [(byte)place] : [Escape, (byte)(value & 15), (byte)((value >> 4) & 15)]);
    }

    private static sbyte[] CommonValues(ReadOnlySpan<sbyte> cells)
    {
        var counts = new int[256];
        foreach (var cell in cells)
            counts[(byte)cell]++;
        return [.. Enumerable.Range(1, 255).OrderByDescending(value => counts[value]).ThenBy(value => value).Take(Escape).Select(value => (sbyte)value)];
    }
}
