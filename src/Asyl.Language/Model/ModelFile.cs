using System.IO.Compression;

namespace Asyl.Language.Model;

/// <summary>
/// How learned things lie on disk: Brotli over little-endian numbers and length-prefixed strings, in an order that writer and reader know. Weights are
/// mostly 0: the distances between those that are not (one byte, 255 for "255 and more to come"), then their values.
/// </summary>
internal static class ModelFile
{
    private const int Far = byte.MaxValue;

    /// <exception cref="InvalidOperationException">No such model was built in.</exception>
    public static BinaryReader Open(string name)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"Model/{name}.bin") ?? throw new InvalidOperationException("expected a model that is built in");
        return new(new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16));
    }

    public static byte[] Made(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.SmallestSize)))
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
        List<byte> gaps = [], values = [];
        var last = -1;
        for (var i = 0; i < weights.Cells.Length; i++)
        {
            if (weights.Cells[i] == 0)
                continue;
            for (var gap = i - last - 1; ; gap -= Far)
            {
                gaps.Add((byte)Math.Min(gap, Far));
                if (gap < Far)
                    break;
            }

            values.Add((byte)weights.Cells[i]);
            last = i;
        }

        writer.Write(weights.Width);
        writer.Write(weights.Cells.Length);
        writer.Write(gaps.Count);
        writer.Write(gaps.ToArray());
        writer.Write(values.Count);
        writer.Write(values.ToArray());
    }

    public static QuantisedModel ReadWeights(this BinaryReader reader)
    {
        var width = reader.ReadInt32();
        var cells = new sbyte[reader.ReadInt32()];
        var gaps = reader.ReadBytes(reader.ReadInt32());
        var values = reader.ReadBytes(reader.ReadInt32());
        int at = -1, value = 0;
        foreach (var gap in gaps)
        {
            at += gap;
            if (gap < Far)
                cells[++at] = (sbyte)values[value++];
        }

        return new(cells, width);
    }
}
