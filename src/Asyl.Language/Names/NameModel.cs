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
        lexicon.Write(writer);
        writer.WriteWeights(new QuantisedModel(weights, Width));
        writer.Write(MemoryMarshal.AsBytes(moves.AsSpan()));
    }

    public static NameModel Read(BinaryReader reader)
    {
        var lexicon = NameLexicon.Read(reader);
        var weights = reader.ReadWeights().Cells.ToArray();
        var moves = new int[NameTag.Count * NameTag.Count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(moves.AsSpan()));
        return new(lexicon, weights, moves);
    }
}
