namespace Asyl.Casework.Reading;

/// <summary>Where clauses begin and end, by marks and joining words: rough, but the same for every rule.</summary>
internal static class Clauses
{
    private static readonly HashSet<string> Breaks = Words.List("clause_break");

    /// <summary>Whether a mark ends whatever was being said.</summary>
    public static bool Ends(Word word) => word.Lower is ";" or ":" or "(" or ")" or "." or "?" or "!" or "--" or "—" or "–" or "[" or "]";

    /// <summary>The words from..to of the clause around two words.</summary>
    public static (int From, int To) Around(Sentence sentence, int first, int last)
    {
        var from = first;
        while (from > 0 && !Parts(sentence, from - 1))
            from--;
        var to = last + 1;
        while (to < sentence.Words.Length && !Parts(sentence, to))
            to++;
        return (from, to);
    }

    /// <summary>Whether a word parts two clauses: a mark, or a joining word.</summary>
    public static bool Parts(Sentence sentence, int at) =>
        Ends(sentence.Words[at]) || sentence.Words[at].Lower is "," || (Breaks.Contains(sentence.Lower(at)) && !JoinsNouns(sentence, at));

    /// <summary>Whether a word stands between two dashes, or is one of them, that open and close within some words: "a court in X — a town near the border — ruled".</summary>
    public static bool IsAside(Sentence sentence, int at, int from, int to) =>
        IsDash(sentence, at) ? Count(sentence, from, to) > 1 : Count(sentence, from, at) % 2 == 1 && Count(sentence, at, to) > 0;

    /// <summary>How many words are said in passing right before a word.</summary>
    public static int Aside(Sentence sentence, int before)
    {
        var opening = before - 2;
        while (IsDash(sentence, before - 1) && opening > 0 && !IsDash(sentence, opening))
            opening--;
        return IsDash(sentence, before - 1) && opening > 0 ? before - opening : 0;
    }

    private static int Count(Sentence sentence, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Count(at => IsDash(sentence, at));

    private static bool IsDash(Sentence sentence, int at) => sentence.Lower(at) is "—" or "–" or "--";

    // "Orazov and Durdyev", "a year and two months": the next word is a name or number, not the start of a clause.
    private static bool JoinsNouns(Sentence sentence, int at)
    {
        if (sentence.Lower(at) is not "and" || at == 0 || at + 1 >= sentence.Words.Length)
            return false;
        var (before, after) = (sentence.Words[at - 1], sentence.Words[at + 1]);
        return (before.IsCapital && after.IsCapital) || after.Kind == Language.Text.TokenKind.Number || Words.List("number_word").Contains(after.Lower);
    }
}
