namespace Asyl.Language.PersonalNames;

/// <summary>A character or syllable and the chances of the Latin pieces that it is written with, those with one last letter side by side in memory.</summary>
internal sealed class RenderedUnit
{
    private readonly Piece[] pieces;
    private readonly int[] starts = new int[33];

    /// <param name="Code">Its letters, five bits each.</param>
    /// <param name="Mask">The bits of so many letters.</param>
    public readonly record struct Piece(uint Code, uint Mask, int Length, float Chance);

    public RenderedUnit(IReadOnlyList<(string Piece, double Chance)> pieces)
    {
        Nothing = pieces.FirstOrDefault(one => one.Piece.Length == 0).Chance;
        this.pieces = [.. pieces.Where(one => one.Piece.Length is > 0 and <= Renderings.LongestPiece).Select(one => Of(one.Piece, one.Chance))
            .DistinctBy(piece => piece.Code).OrderBy(piece => piece.Code & 31).ThenBy(piece => piece.Length)];
        foreach (var piece in this.pieces)
            starts[(piece.Code & 31) + 1]++;
        for (var sign = 1; sign < starts.Length; sign++)
            starts[sign] += starts[sign - 1];
    }

    /// <summary>The chance that it is not written at all.</summary>
    public double Nothing { get; }

    /// <summary>Its pieces that end with the letter, the shortest first.</summary>
    public ReadOnlySpan<Piece> EndingWith(uint sign) => pieces.AsSpan(starts[sign], starts[sign + 1] - starts[sign]);

    private static Piece Of(string piece, double chance) => new(piece.Aggregate(0u, (sum, letter) => (sum << 5) | (letter & 31u)), (1u << (5 * piece.Length)) - 1, piece.Length, (float)chance);
}
