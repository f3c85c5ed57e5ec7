using System.Numerics;
using System.Runtime.InteropServices;
using Asyl.Language.Model;

namespace Asyl.Language.Names;

/// <summary>
/// What training leaves: a lexicon, a table of weights (a row a feature, a column a tag) and the weights of a tag (column) behind another (row).
/// Invariant: rows are a power of two; a row is <see cref="Width"/> signed bytes.
/// </summary>
internal sealed class NameModel(NameLexicon lexicon, sbyte[] weights, int[] moves)
{
    public const int Width = 16;
    private static readonly Lazy<NameModel> BuiltIn = new(() =>
    {
        using var reader = ModelFile.Open("names");
        return Read(reader);
    });

    public static NameModel Shipped => BuiltIn.Value;

    public NameLexicon Lexicon => lexicon;

    public int RowBits { get; } = BitOperations.Log2((uint)(weights.Length / Width));

    public int[] Moves => moves;

    public ReadOnlySpan<sbyte> Row(uint row) => weights.AsSpan((int)row * Width, Width);

    public void Write(BinaryWriter writer)
    {
        Write(writer, lexicon.Marks);
        Write(writer, lexicon.Entries);
        Write(writer, weights);
        Write(writer, moves);
    }

    public static NameModel Read(BinaryReader reader) =>
        new(new(ReadArray<ushort>(reader), ReadArray<ushort>(reader)), ReadArray<sbyte>(reader), ReadArray<int>(reader));

    private static void Write<T>(BinaryWriter writer, T[] numbers)
        where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
