namespace Asyl.Casework.Reading.Names;

/// <summary>What the words around a name say about its kind.</summary>
internal static class NameEvidence
{
    private static readonly HashSet<string> Nouns = Words.List("person_noun");
    private static readonly HashSet<string> Kin = Words.List("kin");

    /// <summary>More than nothing says a person, less says a place.</summary>
    public static int Of(Sentence sentence, NameRun run) => Before(sentence, run) + Behind(sentence, run);

    /// <summary>"the Andaman Circle", "a Jarai Christian", "the channel Garagum": people's names stand without an article and are no channels.</summary>
    public static bool IsThing(Sentence sentence, NameRun run) =>
        Words.List("outlet_word").Contains(sentence.Lower(run.First - 1)) || (run.Length > 1 && sentence.Lower(run.First - 1) is "the" or "a" or "an");

    /// <summary>"issued to one X", "in the name of X": a name in a paper that somebody else carried.</summary>
    public static bool IsBorrowed(Sentence sentence, NameRun run) =>
        sentence.Lower(run.First - 1) is "one" || (sentence.Lower(run.First - 1) is "of" && sentence.Lower(run.First - 2) is "name" && sentence.Lower(run.First - 4) is "in" or "under");

    private static int Before(Sentence sentence, NameRun run)
    {
        var before = sentence.Lower(run.First - 1);
        if (Words.List("title").Contains(before))
            return 4;
        if (Nouns.Contains(before) || Kin.Contains(before) || Role.IsRoleWord(before))
            return 3;
        if (before is "," && run.Length == 1 && Kin.Contains(sentence.Lower(run.First - 2)) && sentence.Lower(run.Last + 1) is "," && Words.List("possessive").Contains(sentence.Lower(run.First - 3)))
            return 3;
        if (before.EndsWith("-year-old", StringComparison.Ordinal))
            return 4;
        if (before is "of" && Words.List("place_noun").Contains(sentence.Lower(run.First - 2)))
            return -5;
        if (before is "through" && Words.List("say").Contains(sentence.Lower(run.First - 2)))
            return 0;
        return before is "in" or "at" or "near" or "outside" or "around" or "off" or "towards" or "into" or "via" or "across" or "through" or "throughout" ? -3 : before is "from" or "to" ? -1 : 0;
    }

    private static int Behind(Sentence sentence, NameRun run)
    {
        var next = sentence.Lower(run.Last + 1);
        if (Words.List("place_noun").Contains(next) || Words.List("place_noun").Contains(sentence.Lower(run.First)) || Words.List("place_noun").Contains(sentence.Lower(run.Last)))
            return -5;
        if (run.Length == 1 && run.Text.Contains('.', StringComparison.Ordinal))
            return 3;
        if (next is "," && (IsAge(sentence.Lower(run.Last + 2)) || sentence.Lower(run.Last + 2) is "who" or "whom" or "whose"))
            return 3;
        if (next is "," && sentence.Lower(run.Last + 2) is "a" or "an" or "the" && NounFollows(sentence, run.Last + 3))
            return 2;
        if (next is "who" or "whom" || Words.List("say").Contains(next))
            return 2;
        return next is "was" or "has" or "had" or "is" || Inflection.IsPast(next) ? 1 : 0;
    }

    private static bool NounFollows(Sentence sentence, int at) =>
        Enumerable.Range(at, 6).TakeWhile(i => sentence.Lower(i) is not ("," or "")).Any(i => Nouns.Contains(sentence.Lower(i)) || Role.IsRoleWord(sentence.Lower(i)));

    public static bool IsAge(string word) => int.TryParse(word, out var age) && age is > 0 and < 110;
}
