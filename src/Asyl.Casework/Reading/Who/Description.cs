using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

/// <summary>Noun phrases that mean people without naming them: "the 41-year-old", "two men", "his brother", "an Eritrean".</summary>
/// <param name="Count">How many; 0 when it does not say.</param>
/// <param name="IsNew">"a man": not spoken of before.</param>
internal sealed record Description(int First, int Last, string Head, string Sex, int Count, bool IsNew, bool IsKin, Role? Role, bool HasOwner)
{
    private static readonly HashSet<string> Nouns = Words.List("person_noun");
    private static readonly HashSet<string> Kin = Words.List("kin");
    private static readonly HashSet<string> Many = Words.List("many_noun");

    public bool IsMany => Count > 1 || Many.Contains(Head);

    /// <summary>"the passengers", "those men": spoken of before, not people at large.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The description that ends at a word, or null.</summary>
    public static Description? EndingAt(Sentence sentence, SentenceNames names, int last)
    {
        var head = sentence.Lower(last);
        var role = Role.EndingAt(sentence, last);
        var isPeople = sentence.Words[last].IsCapital && Gazetteer.People(sentence.Words[last].Text) is not null;
        if (!(Nouns.Contains(head) || Kin.Contains(head) || role is not null || head.EndsWith("-year-old", StringComparison.Ordinal) || isPeople))
            return null;
        if (GoesOn(sentence, names, last, isPeople))
            return null;
        var first = FirstOf(sentence, names, role?.First ?? last);
        return Of(sentence, first, last, head, role?.Role, isPeople);
    }

    private static Description? Of(Sentence sentence, int first, int last, string head, Role? role, bool isPeople)
    {
        var opening = sentence.Lower(first);
        var hasOwner = Words.List("possessive").Contains(opening) || sentence.Lower(first - 1) is "'s" or "'";
        var number = NumberOf(opening);
        var isBare = first == last && number == 0 && !hasOwner;
        var determined = opening is "a" or "an" or "the" or "this" or "that" or "another" or "one" || hasOwner || number > 0;
        if (!determined && !(isBare && (Many.Contains(head) || isPeople || role is not null)) && !sentence.IsHeading)
            return null;
        if (isPeople && !determined && !sentence.IsHeading && !head.EndsWith('s'))
            return null;
        var count = Words.List("pair_noun").Contains(head) && !Kin.Contains(head) ? 2 : number > 0 ? number : NumberWithin(sentence, first, last);
        var kin = Kin.Contains(head) && (hasOwner || (!Nouns.Contains(head) && head is not ("brothers" or "sisters" or "siblings")));
        return new(first, last, head, SexOf(head), count, opening is "a" or "an" or "another", kin, role, hasOwner) { IsDefinite = opening is "the" or "these" or "those" };
    }

    private static bool GoesOn(Sentence sentence, SentenceNames names, int last, bool isPeople)
    {
        var next = sentence.Lower(last + 1);
        if (Nouns.Contains(next) || Kin.Contains(next) || Role.IsRoleWord(next) || names.At(last) is { Kind: not (NameKind.Unknown or NameKind.People) })
            return true;
        if (sentence.Lower(last) is "family" or "teacher" && next is "member" or "members")
            return true;
        return isPeople && last + 1 < sentence.Words.Length && sentence.Words[last + 1].IsWord && IsModified(sentence, next);
    }

    // "Kazakh authorities", "Chinese citizen": the people's name is an adjective unless a verb, a preposition or a mark follows.
    private static bool IsModified(Sentence sentence, string next) =>
        !(Words.List("preposition").Contains(next) || Words.List("be").Contains(next) || Words.List("have").Contains(next) || Words.List("clause_break").Contains(next)
          || Inflection.IsPast(next) || next is "may" or "will" or "can" or "must" or "should" or "could" or "would" || (sentence.IsHeading && next.EndsWith('s')));

    private static int FirstOf(Sentence sentence, SentenceNames names, int head)
    {
        var first = head;
        while (first > 0 && head - first < 7)
        {
            var word = sentence.Words[first - 1];
            if (!word.IsWord && word.Kind != Language.Text.TokenKind.Number && word.Lower is not "-")
                break;
            if (IsOpening(word.Lower))
                return first - 1;
            if (Stops(word) || names.At(first - 1) is { Kind: NameKind.Person })
                break;
            first--;
        }

        return IsOpening(sentence.Lower(first)) || sentence.Lower(first - 1) is "'s" || sentence.IsHeading ? first : head;
    }

    private static bool IsOpening(string lower) =>
        lower is "a" or "an" or "the" or "this" or "that" or "these" or "those" or "another" or "one" || NumberOf(lower) > 0 || Words.List("possessive").Contains(lower);

    private static bool Stops(Word word) =>
        word.IsPossessiveEnding || Words.List("preposition").Contains(word.Lower) || Words.List("be").Contains(word.Lower) || Words.List("clause_break").Contains(word.Lower)
        || Words.List("pronoun_man").Contains(word.Lower) || word.Lower is "or" or "not";

    private static int NumberWithin(Sentence sentence, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (NumberOf(sentence.Lower(at)) is > 1 and var number)
                return number;
        }

        return 0;
    }

    private static int NumberOf(string lower) =>
        lower is "both" or "either" ? 2 : Amounts.Number(lower) is > 1 and var number ? number : int.TryParse(lower, out var many) && many is > 1 and < 100000 ? many : 0;

    private static string SexOf(string head) => Words.List("woman_noun").Contains(head) ? "f" : Words.List("man_noun").Contains(head) ? "m" : "";
}
