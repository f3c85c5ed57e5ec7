using Asyl.Language.Parsing;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Finds people who are described: "the woman", "his brother", "two men", "a 34-year-old". Enters: the place of a noun. Leaves: the raw mention that
/// ends there, if any. Never: a noun that only says what kind a following noun is ("teacher training").
/// </summary>
internal sealed class DescriptionFinder(TextWords words, PersonPhrases phrases)
{
    public RawMention? At(int at)
    {
        if (words.Entity[at] >= 0 || words[at].Kind == TokenKind.Punctuation)
            return null;
        var isAge = words.EndsWith(at, "-year-old");
        var noun = isAge ? AnyPerson("person") : People.Find(words.At(at)) ?? Apposed(at);
        if (noun is null || GoesOn(at, isAge))
            return null;
        var first = phrases.FirstOf(at);
        var owner = phrases.OwnerOf(first);
        var isBare = first == at && owner < 0;
        return isBare && !MayStandBare(at, noun) ? null : Describe(first, at, owner, noun);
    }

    private RawMention Describe(int first, int at, int owner, PersonNoun noun) => new(first, at, at, MentionKind.Description)
    {
        First = owner >= 0 ? NameStart(owner) : first,
        Gender = noun.Gender,
        Count = CountOf(first, at, noun),
        Noun = noun.Word,
        NounKind = noun.Kind,
        IsDefinite = owner >= 0 || words.Is(first, MentionWords.Definite),
        Owner = owner,
        IsPossessive = phrases.IsPossessor(at),
    };

    // "X, a homeopath": what stands beside a person's name is a noun for people.
    private PersonNoun? Apposed(int at)
    {
        var isApposed = words.Upos[at] is Upos.Noun && words.Relation[at] is "appos";
        return isApposed && words.Head[at] >= 0 && words.IsPersonName(words.Head[at]) ? AnyPerson(words.At(at)) : null;
    }

    private static PersonNoun AnyPerson(string noun) => new(noun, Gender.Unknown, 1, PersonNounKind.Person);

    // A noun before a noun or a name ("teacher training", "lawyer NAME") is not a mention of its own.
    private bool GoesOn(int at, bool isAge)
    {
        if (words.HasTree(at) && (IsOtherPart(at, isAge) || words.Relation[at] is "compound" or "amod" or "flat" or "nmod:desc"))
            return true;
        var next = at + 1;
        if (!words.IsWord(next) || !words.SameSentence(at, next))
            return false;
        if (words.IsPersonName(next))
            return true;
        return !words.HasTree(at) && (People.Knows(words.At(next)) || (isAge && MayBeNoun(next)));
    }

    private bool IsOtherPart(int at, bool isAge) => !isAge && words.Upos[at] is not (Upos.Noun or Upos.Propn or Upos.Adj);

    private bool MayBeNoun(int at)
    {
        var isFunctionWord = words.Is(at, FrameWords.Auxiliary, FrameWords.Preposition, FrameWords.Conjunction);
        return !isFunctionWord && SpeechCues.Of(words.At(at)) == SpeechAct.None && !words.EndsWith(at, "ed");
    }

    private bool MayStandBare(int at, PersonNoun noun) => noun is { Count: not 1 } or { Kind: PersonNounKind.Group } || words.HasTree(at);

    private int NameStart(int last)
    {
        var entity = words.Entity[last];
        while (entity >= 0 && last > 0 && words.Entity[last - 1] == entity)
            last--;
        return last;
    }

    private int CountOf(int first, int head, PersonNoun noun)
    {
        for (var at = first; at < head; at++)
        {
            if (MentionWords.Number(words.At(at)) is > 1 and var number)
                return number;
        }

        return noun.Count;
    }
}
