namespace Asyl.Language.PersonalNames;

/// <summary>A Latin word made ready for <see cref="Renderings"/>: its pieces as numbers, five bits a letter, and how rare they are.</summary>
internal sealed class RenderedWord
{
    private readonly byte[] signs;
    private readonly double[] rarities;

    public RenderedWord(ReadOnlySpan<char> latin)
    {
        signs = new byte[latin.Length];
        rarities = new double[latin.Length + 1];
        rarities[0] = 1;
        for (var i = 0; i < latin.Length; i++)
        {
            signs[i] = latin[i] is >= 'a' and <= 'z' ? (byte)(latin[i] - 'a' + 1) : (byte)0;
            rarities[i + 1] = rarities[i] / Renderings.Letter(i == 0 ? 0 : signs[i - 1], signs[i]);
        }
    }

    public int Length => signs.Length;

    /// <summary>The number of the letter before a place, 1 for a; 0 for what is no plain letter.</summary>
    public int Sign(int end) => signs[end - 1];

    /// <summary>The piece of a length before a place.</summary>
    public uint Code(int end, int length)
    {
        var code = 0u;
        for (var i = end - length; i < end; i++)
            code = (code << 5) | signs[i];
        return code;
    }

    /// <summary>One over the chance of its letters in names at large, behind the letter before them.</summary>
    public double Rarity(int end, int length) => rarities[end] / rarities[end - length];
}
