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
        Span<int> met = stackalloc int[a.Tokens.Count];
        Span<bool> taken = stackalloc bool[b.Tokens.Count];
        Match(likenesses, met, taken);
        into[0] = 1;
        into[1] = byRules;
        into[2] = a.Tokens.Count <= b.Tokens.Count ? LettersChanged(a, b, likenesses, false) : LettersChanged(b, a, likenesses, true);
        into[3] = Math.Min(Lost(a, met), Lost(b, taken));
    }

    /// <summary>Lets the likest words meet first, none twice.</summary>
    private static void Match(Likenesses likenesses, Span<int> met, Span<bool> taken)
    {
        met.Fill(-1);
        while (true)
        {
            var (best, bestI, bestJ) = (Meets, -1, -1);
            for (var i = 0; i < met.Length; i++)
            {
                for (var j = 0; j < taken.Length; j++)
                {
                    if (met[i] < 0 && !taken[j] && likenesses[i, j] > best)
                        (best, bestI, bestJ) = (likenesses[i, j], i, j);
                }
            }

            if (bestI < 0)
                return;
            (met[bestI], taken[bestJ]) = (bestJ, true);
        }
    }

    private static double Lost(PersonalName name, ReadOnlySpan<int> met)
    {
        var sum = 0.0;
        for (var i = 0; i < met.Length; i++)
            sum += met[i] < 0 ? Weight(name.Tokens[i]) : 0;
        return sum;
    }

    private static double Lost(PersonalName name, ReadOnlySpan<bool> taken)
    {
        var sum = 0.0;
        for (var j = 0; j < taken.Length; j++)
            sum += taken[j] ? 0 : Weight(name.Tokens[j]);
        return sum;
    }

    /// <summary>About how many letters of the shorter name would have to change.</summary>
    private static double LettersChanged(PersonalName few, PersonalName many, Likenesses likenesses, bool isTurned)
    {
        var sum = 0.0;
        for (var i = 0; i < few.Tokens.Count; i++)
        {
            var least = MostLettersAWord;
            for (var j = 0; j < many.Tokens.Count; j++)
            {
                var likeness = isTurned ? likenesses[j, i] : likenesses[i, j];
                least = Math.Min(least, (1 - likeness) * Math.Max(few.Tokens[i].Sound.Length, many.Tokens[j].Sound.Length));
            }

            sum += least;
        }

        return Math.Min(MostLetters, sum);
    }

    /// <summary>That a common word meets none tells less.</summary>
    private static double Weight(NameToken token) => token.IsInitial ? 0.3 : 1 - (0.6 * token.Commonness);
}
