namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>
/// What differs between two spellings, letter by letter: the cheapest way from one to the other, where letters of one sound cost next to nothing. Enters: two words in one script.
/// Leaves: the letters that differ, in order, each with the rule by which they do. Never: more than the first letters that a comparison reads.
/// </summary>
internal sealed class LetterDifferences
{
    private const int LongestPiece = 4;

    private readonly Piece[,] ofA;
    private readonly Piece[,] ofB;
    private readonly Step[,] best;
    private readonly bool withoutVowels;

    private readonly record struct Piece(string Text, string? Sound);

    private readonly record struct Step(double Cost, int OfA, int OfB, WordRule Rule);

    private LetterDifferences(string a, string b, bool withoutVowels)
    {
        (ofA, ofB, this.withoutVowels) = (Pieces(a), Pieces(b), withoutVowels);
        best = new Step[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                best[i, j] = i + j == 0 ? default : Steps(i, j).MinBy(step => step.Cost);
        }
    }

    /// <summary>A step for each rule by which letters differ.</summary>
    /// <param name="withoutVowels">Whether vowels that one of them lacks are no difference.</param>
    public static IEnumerable<WordStep> Between(string a, string b, bool withoutVowels = false) =>
        new LetterDifferences(Beginning(a), Beginning(b), withoutVowels).Found().GroupBy(one => one.Rule, one => one.Letters).OrderBy(group => group.Key)
            .Select(group => new WordStep(group.Key, [.. group.Distinct(StringComparer.Ordinal)]));

    private static string Beginning(string word) => word.Length > Renderings.MostLetters ? word[..Renderings.MostLetters] : word;

    private static Piece[,] Pieces(string word)
    {
        var pieces = new Piece[word.Length, LongestPiece + 1];
        for (var at = 0; at < word.Length; at++)
        {
            for (var length = 1; length <= Math.Min(LongestPiece, word.Length - at); length++)
                pieces[at, length] = new(word.Substring(at, length), Sound(word.Substring(at, length), at == 0, at + length == word.Length));
        }

        return pieces;
    }

    /// <summary>A letter of another script may stand for several of Latin; several letters together have a sound where the rules know it.</summary>
    private static string? Sound(string piece, bool isFirst, bool isLast)
    {
        if (piece.Length > 1)
            return NameSounds.OfPiece(NameLetters.Fold(piece), isFirst, isLast);
        return Pinyin.Of(piece[0]) ?? (NameLetters.Fold(piece) is { Length: > 1 } folded ? NameSounds.Of(folded) : NameSounds.OfPiece(NameLetters.Fold(piece), isFirst, isLast));
    }

    private List<(WordRule Rule, string Letters)> Found()
    {
        var found = new List<(WordRule, string)>();
        for (var (i, j) = (ofA.GetLength(0), ofB.GetLength(0)); i + j > 0;)
        {
            var step = best[i, j];
            (i, j) = (i - step.OfA, j - step.OfB);
            if (step.Rule != WordRule.SameLetters)
                found.Add((step.Rule, $"{(step.OfA > 0 ? ofA[i, step.OfA].Text : "")}/{(step.OfB > 0 ? ofB[j, step.OfB].Text : "")}"));
        }

        found.Reverse();
        return found;
    }

    /// <summary>The ways in which the words may go on up to here; the first of equal ones counts.</summary>
    private IEnumerable<Step> Steps(int i, int j)
    {
        for (var ofOne = 1; ofOne <= Math.Min(LongestPiece, i); ofOne++)
        {
            for (var ofOther = 1; ofOther <= Math.Min(LongestPiece, j); ofOther++)
            {
                if (Both(ofA[i - ofOne, ofOne], ofB[j - ofOther, ofOther]) is var (cost, rule))
                    yield return new(best[i - ofOne, j - ofOther].Cost + cost, ofOne, ofOther, rule);
            }
        }

        if (i > 0)
            yield return One(ofA[i - 1, 1], best[i - 1, j].Cost, 1, 0);
        if (j > 0)
            yield return One(ofB[j - 1, 1], best[i, j - 1].Cost, 0, 1);
    }

    private static (double Cost, WordRule Rule)? Both(Piece one, Piece other)
    {
        if (one.Text == other.Text)
            return one.Text.Length == 1 ? (0, WordRule.SameLetters) : null;
        if (one.Sound is not null && one.Sound == other.Sound && one.Sound.Length > 0)
            return (0.05 * (one.Text.Length + other.Text.Length), WordRule.Respelled);
        if (one.Text.Length == 1 && other.Text.Length == 1)
            return one.Sound is [var sound] && other.Sound is [var second] && SoundDistance.IsSwap(sound, second) ? (0.34, WordRule.Respelled) : (1, WordRule.Changed);
        return one.Text.Length == 2 && other.Text.Length == 2 && one.Text[0] == other.Text[1] && one.Text[1] == other.Text[0] ? (0.9, WordRule.Transposed) : null;
    }

    /// <summary>A letter that the other word does not have; signs that stand for no sound, and vowels where they are not written, are no difference.</summary>
    private Step One(Piece piece, double before, int ofOne, int ofOther) =>
        piece.Sound is "" || (withoutVowels && piece.Sound is "a" or "e" or "i" or "o" or "u")
            ? new(before + 0.02, ofOne, ofOther, WordRule.SameLetters) : new(before + 1, ofOne, ofOther, WordRule.Added);
}
