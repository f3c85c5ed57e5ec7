namespace Asyl.Language.PersonalNames;

/// <summary>A Latin word made ready for <see cref="Renderings"/>: its letters as numbers, and how rare they are.</summary>
internal sealed class RenderedWord
{
    private const uint Longest = (1u << (5 * Renderings.LongestPiece)) - 1;

    private readonly Place[] places;

    /// <param name="Code">The letters up to here, the last five at most, five bits each: 1 for a, 0 for what is no plain letter.</param>
    /// <param name="Rarity">One over the chance of the letters up to here in names at large, each behind the letter before it; what one is over another is that of the piece between.</param>
    public readonly record struct Place(uint Code, double Rarity);

    public RenderedWord(ReadOnlySpan<char> latin)
    {
        places = new Place[latin.Length + 1];
        places[0] = new(0, 1);
        for (var i = 0; i < latin.Length; i++)
        {
            var sign = latin[i] is >= 'a' and <= 'z' ? latin[i] - 'a' + 1 : 0;
            var before = places[i];
            places[i + 1] = new(((before.Code << 5) | (uint)sign) & Longest, before.Rarity / Renderings.Letter((int)(before.Code & 31), sign));
        }
    }

    public int Length => places.Length - 1;

    /// <summary>Before, between and behind its letters.</summary>
    public ReadOnlySpan<Place> Places => places;
}
