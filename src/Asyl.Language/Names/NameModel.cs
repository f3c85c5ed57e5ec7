using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Asyl.Language.Names;

/// <summary>
/// What training leaves: a lexicon, a table of weights (a row a feature, a column a tag) and weights of one tag behind another.
/// Invariant: rows are a power of two; a row is <see cref="Width"/> signed bytes.
/// </summary>
internal sealed class NameModel(NameLexicon lexicon, sbyte[] weights, int[] moves)
{
    public const int Width = 16;

    public static NameModel Shipped => Lazily.Model;

    public NameLexicon Lexicon => lexicon;

    public int RowBits { get; } = System.Numerics.BitOperations.Log2((uint)(weights.Length / Width));

    public ReadOnlySpan<sbyte> Row(uint row) => weights.AsSpan((int)row * Width, Width);

    /// <summary>The weights of a tag (column) behind another (row).</summary>
    public int[] Moves => moves;

    public void Save(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(lexicon.Marks.Length);
        writer.Write(MemoryMarshal.AsBytes(lexicon.Marks.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(lexicon.Entries.AsSpan()));
        writer.Write(weights.Length);
        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(moves.AsSpan()));
    }

    public static NameModel Load(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        var slots = reader.ReadInt32();
        var marks = new ushort[slots];
        packed.ReadExactly(MemoryMarshal.AsBytes(marks.AsSpan()));
        var entries = new ushort[slots];
        packed.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan()));
        var weights = new sbyte[reader.ReadInt32()];
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var moves = new int[NameTag.Count * NameTag.Count];
        packed.ReadExactly(MemoryMarshal.AsBytes(moves.AsSpan()));
        return new(new(marks, entries), weights, moves);
    }

    private static class Lazily
    {
        public static readonly NameModel Model = Read();

        private static NameModel Read()
        {
            using var stream = typeof(NameModel).Assembly.GetManifestResourceStream("Model/names.bin")
                ?? throw new InvalidOperationException("expected a model that is built in");
            return Load(stream);
        }
    }
}
