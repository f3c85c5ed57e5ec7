namespace Asyl.Language.PersonalNames;

/// <summary>
/// What two names show for and against being one, as numbers that weights are learned for (Learned/weights.tsv). Enters: two names, one of them of several words, how
/// alike their words are, what the rules say. Leaves: the same numbers whichever name comes first.
/// </summary>
internal static class NameEvidence
{
    public const int Count = 4;

    /// <summary>Below this two words do not meet.</summary>
    private const double Meets = 0.6;

    private const double MostLetters = 6;
    private const double MostLettersAWord = 3;

    /// <summary>What each number tells, as the table of weights calls it.</summary>
    public static readonly string[] Names = ["always", "rules", "letters changed", "words of both that meet none"];

    public static void Write(PersonalName a, PersonalName b, Likenesses likenesses, double byRules, Span<double> into)
    {
        into[0] = 1;
        into[1] = byRules;
        into[2] = a.Words.Length < b.Words.Length ? LettersChanged(a, b, likenesses, false) : LettersChanged(b, a, likenesses, true);
        if (a.Words.Length == b.Words.Length)
            into[2] = Math.Max(into[2], LettersChanged(a, b, likenesses, false));
        into[3] = Math.Min(Unmet(a, b.Words.Length, likenesses, false), Unmet(b, a.Words.Length, likenesses, true));
    }

    /// <summary>How much the words weigh that are like none of the other name.</summary>
    private static double Unmet(PersonalName name, int others, Likenesses likenesses, bool isTurned)
    {
        var sum = 0.0;
        for (var i = 0; i < name.Words.Length; i++)
        {
            var best = 0.0;
            for (var j = 0; j < others; j++)
                best = Math.Max(best, isTurned ? likenesses[j, i] : likenesses[i, j]);
            sum += best < Meets ? Weight(name.Words[i]) : 0;
        }

        return sum;
    }

    /// <summary>About how many letters of the shorter name would have to change.</summary>
    private static double LettersChanged(PersonalName few, PersonalName many, Likenesses likenesses, bool isTurned)
    {
        var sum = 0.0;
        for (var i = 0; i < few.Words.Length; i++)
        {
            var least = MostLettersAWord;
            for (var j = 0; j < many.Words.Length; j++)
            {
                var likeness = isTurned ? likenesses[j, i] : likenesses[i, j];
                least = Math.Min(least, (1 - likeness) * Longest(few.Words[i], many.Words[j]));
            }

            sum += least;
        }

        return Math.Min(MostLetters, sum);
    }

    /// <summary>Characters are read with more sounds than they stand for.</summary>
    private static int Longest(NameToken a, NameToken b) =>
        a.IsCharacters == b.IsCharacters ? Math.Max(a.Sound.Length, b.Sound.Length) : Math.Min(a.Sound.Length, b.Sound.Length);

    /// <summary>That a common word meets none tells less.</summary>
    private static double Weight(NameToken token) => token.IsInitial ? 0.3 : 1 - (0.6 * token.Commonness);
}
