namespace Asyl.Language.PersonalNames;

/// <summary>A Latin word made ready for <see cref="Renderings"/>: by the end of each piece and its length, the number of the piece and how rare its letters are.</summary>
internal sealed class RenderedWord
{
    public RenderedWord(string latin)
    {
        const int Row = Renderings.LongestPiece + 1;
        Length = latin.Length;
        Pieces = new int[(latin.Length + 1) * Row];
        Rarities = new double[Pieces.Length];
        for (var end = 0; end <= latin.Length; end++)
        {
            var rarity = 1.0;
            for (var length = 0; length <= Math.Min(Renderings.LongestPiece, end); length++)
            {
                var start = end - length;
                rarity = length == 0 ? 1 : rarity / Renderings.Letter(start == 0 ? 0 : Sign(latin[start - 1]), Sign(latin[start]));
                Pieces[(end * Row) + length] = Renderings.Piece(latin.AsSpan(start, length));
                Rarities[(end * Row) + length] = rarity;
            }
        }
    }

    public int Length { get; }

    public int[] Pieces { get; }

    /// <summary>One over the chance of the letters in names at large, behind the letter before them.</summary>
    public double[] Rarities { get; }

    private static int Sign(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : 0;
}
