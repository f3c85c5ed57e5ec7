using System.Numerics;

namespace Asyl.Language.PersonalNames;

/// <summary>A character or syllable and the chances of the Latin pieces that it is written with, in a table that lies close together in memory.</summary>
internal sealed class RenderedUnit
{
    private readonly uint[] codes;
    private readonly float[] chances;
    private readonly uint ends;

    public RenderedUnit(IReadOnlyList<(string Piece, double Chance)> pieces)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(pieces.Count * 2) + 1);
        (codes, chances) = (new uint[size], new float[size]);
        foreach (var (piece, chance) in pieces)
        {
            if (piece.Length == 0)
            {
                Nothing = chance;
                continue;
            }

            ends |= 1u << (piece[^1] & 31);
            var code = piece.Aggregate(0u, (sum, letter) => (sum << 5) | (letter & 31u));
            var at = Slot(code);
            while (codes[at] != 0)
                at = (at + 1) & (size - 1);
            (codes[at], chances[at]) = (code, (float)chance);
        }
    }

    /// <summary>The chance that it is not written at all.</summary>
    public double Nothing { get; }

    /// <summary>Whether any of its pieces ends with the letter.</summary>
    public bool EndsWith(int sign) => (ends >> sign & 1) != 0;

    /// <summary>The chance of a piece, five bits a letter; 0 when it is not written so.</summary>
    public float Chance(uint code)
    {
        for (var at = Slot(code); codes[at] != 0; at = (at + 1) & (codes.Length - 1))
        {
            if (codes[at] == code)
                return chances[at];
        }

        return 0;
    }

    private int Slot(uint code) => (int)((code * 2654435769u) >> 16) & (codes.Length - 1);
}
