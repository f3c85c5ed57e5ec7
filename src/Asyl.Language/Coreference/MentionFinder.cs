using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Finds the words of a text that speak of people. Enters: words with names and, where there are any, trees. Leaves: raw mentions by their first word;
/// one may stand inside another ("his" in "his wife"). Never: a noun that only says what kind a following noun is ("teacher training").
/// </summary>
internal sealed class MentionFinder(TextWords words)
{
    private const int LongestPhrase = 7;

    public List<RawMention> Find()
    {
        var found = new List<RawMention>();
        for (var at = 0; at < words.Count; at++)
        {
            if ((NameAt(at) ?? PronounAt(at) ?? GroupAt(at) ?? DescriptionAt(at)) is { } mention)
                found.Add(mention with { IsSubject = IsSubject(mention) });
        }

        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return found;
    }

    private RawMention? NameAt(int at)
    {
        var entity = words.Entity[at];
        if (entity < 0 || words.Entities[entity].Type != EntityType.Person || (at > 0 && words.Entity[at - 1] == entity))
            return null;
        var last = at;
        while (last + 1 < words.Count && words.Entity[last + 1] == entity)
            last++;
        var name = new RawMention(at, last, HeadOf(at, last), MentionKind.Name) { Entity = entity, IsPossessive = IsPossessor(last) };
        return People.Find(words.At(at - 1)) is { Count: 1 } noun && words.SameSentence(at - 1, at) ? Described(name, noun) : name;
    }

    // "lawyer Dina Asanova", "his wife Aliya": what the noun before a name says of it.
    private RawMention Described(RawMention name, PersonNoun noun)
    {
        var first = FirstOf(name.First - 1);
        return name with { Noun = noun.Word, NounKind = noun.Kind, Gender = noun.Gender, Owner = FrameWords.Possessive.Contains(words.At(first)) ? first : OwnerBefore(first) };
    }

    private int HeadOf(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (words.Upos[at] is not null && (words.Head[at] < first || words.Head[at] > last))
                return at;
        }

        return last;
    }

    private bool IsPossessor(int last) => words.At(last + 1) is "'s" || (words.At(last + 1) is "'" && words.At(last).EndsWith('s'));

    private RawMention? PronounAt(int at)
    {
        var lower = words.At(at);
        if (words.Entity[at] >= 0)
            return null;
        var isOwner = lower is "his" or "their" or "my" or "our" or "whose" || (lower is "her" && IsOwner(at));
        var mention = new RawMention(at, at, at, MentionKind.Pronoun) { IsPossessive = isOwner };
        if (MentionWords.Man.Contains(lower) || MentionWords.Woman.Contains(lower))
            return mention with { Gender = MentionWords.Man.Contains(lower) ? Gender.Man : Gender.Woman };
        if (MentionWords.Several.Contains(lower))
            return mention with { Count = 0 };
        if (MentionWords.Own.Contains(lower) || MentionWords.OwnSeveral.Contains(lower))
            return mention with { Kind = MentionKind.Own, Count = MentionWords.Own.Contains(lower) ? 1 : 0 };
        return MentionWords.Relative.Contains(lower) && at > 0 && words.SameSentence(at - 1, at) ? mention with { Kind = MentionKind.Relative } : null;
    }

    private bool IsOwner(int at) => words.Upos[at] is not null
        ? words.Relation[at].StartsWith("nmod:poss", StringComparison.Ordinal)
        : words.IsWord(at + 1) && !FrameWords.Preposition.Contains(words.At(at + 1)) && !FrameWords.Conjunction.Contains(words.At(at + 1)) && !FrameWords.Article.Contains(words.At(at + 1));

    // "both", "the two", "the other": words for people that have no noun.
    private RawMention? GroupAt(int at)
    {
        var (lower, next) = (words.At(at), words.At(at + 1));
        var isFree = words.Upos[at] is not null ? words.Relation[at] is not ("det" or "det:predet" or "nummod" or "amod" or "advmod" or "cc:preconj" or "cc" or "compound") : !words.IsWord(at + 1) || FrameWords.Auxiliary.Contains(next) || FrameWords.Preposition.Contains(next);
        if (!isFree || words.Entity[at] >= 0)
            return null;
        if (lower is "both")
            return new(at, at, at, MentionKind.Group) { Count = 2, IsDefinite = true };
        var isDefinite = words.At(at - 1) is "the" or "these" or "those" && words.SameSentence(at - 1, at);
        if (lower is "other" && isDefinite && words.At(at - 1) is "the")
            return new(at - 1, at, at, MentionKind.Group) { Noun = "other", IsDefinite = true };
        return isDefinite && words[at].Kind == Text.TokenKind.Word && MentionWords.Number(lower) is > 1 and var number ? new(at - 1, at, at, MentionKind.Group) { Count = number, IsDefinite = true } : null;
    }

    private RawMention? DescriptionAt(int at)
    {
        if (words.Entity[at] >= 0 || words[at].Kind == Text.TokenKind.Punctuation)
            return null;
        var lower = words.At(at);
        var isAge = lower.EndsWith("-year-old", StringComparison.Ordinal);
        var noun = isAge ? null : People.Find(lower) ?? Apposed(at, lower);
        if ((noun is null && !isAge) || GoesOn(at, isAge))
            return null;
        var first = FirstOf(at);
        var opening = words.At(first);
        var owner = FrameWords.Possessive.Contains(opening) ? first : OwnerBefore(first);
        var isDefinite = MentionWords.Definite.Contains(opening) || owner >= 0;
        if (first == at && owner < 0 && !MayStandBare(at, noun))
            return null;
        return new(owner >= 0 ? NameStart(owner) : first, at, at, MentionKind.Description)
        {
            Gender = noun?.Gender ?? Gender.Unknown,
            Count = CountOf(first, at, noun),
            Noun = isAge ? "person" : noun!.Word,
            NounKind = noun?.Kind ?? PersonNounKind.Person,
            IsDefinite = isDefinite,
            Owner = owner,
            IsPossessive = IsPossessor(at),
        };
    }

    // "X, a homeopath": what stands beside a person's name is a noun for people.
    private PersonNoun? Apposed(int at, string lower) =>
        words.Upos[at] is Upos.Noun && words.Relation[at] is "appos" && words.Head[at] >= 0 && words.Entity[words.Head[at]] >= 0 && words.Entities[words.Entity[words.Head[at]]].Type == EntityType.Person
            ? new(lower, Gender.Unknown, 1, PersonNounKind.Person)
            : null;

    // A noun before a noun or a name ("teacher training", "lawyer NAME") is not a mention of its own.
    private bool GoesOn(int at, bool isAge)
    {
        if (words.Upos[at] is { } part)
        {
            if (!isAge && part is not (Upos.Noun or Upos.Propn or Upos.Adj))
                return true;
            if (words.Relation[at] is "compound" or "amod" or "flat" or "nmod:desc")
                return true;
        }

        var next = at + 1;
        if (!words.IsWord(next) || !words.SameSentence(at, next))
            return false;
        if (words.Entity[next] >= 0 && words.Entities[words.Entity[next]].Type == EntityType.Person)
            return true;
        return words.Upos[at] is null && (People.Knows(words.At(next)) || (isAge && !FrameWords.Auxiliary.Contains(words.At(next)) && !FrameWords.Preposition.Contains(words.At(next)) && !FrameWords.Conjunction.Contains(words.At(next)) && SpeechCues.Of(words.At(next)) == SpeechAct.None && !words.At(next).EndsWith("ed", StringComparison.Ordinal)));
    }

    private bool MayStandBare(int at, PersonNoun? noun) => noun is { Count: not 1 } or { Kind: PersonNounKind.Group } || words.Upos[at] is not null;

    private int FirstOf(int head)
    {
        for (var at = head; head - at < LongestPhrase; at--)
        {
            if (FrameWords.Possessive.Contains(words.At(at)) || FrameWords.Article.Contains(words.At(at)))
                return at;
            var before = at - 1;
            if (!words.SameSentence(before, head) || !words.IsWord(before) || words.At(before) is "and" or "or" || FrameWords.Preposition.Contains(words.At(before)) || FrameWords.Auxiliary.Contains(words.At(before))
                || (FrameWords.Conjunction.Contains(words.At(before)) && words.At(before) is not "that") || MentionWords.Object.Contains(words.At(before)) || words.Upos[before] is Upos.Verb or Upos.Adv or Upos.Pron and not Upos.Adj && !FrameWords.Possessive.Contains(words.At(before)) || (words.Upos[before] is null && SpeechCues.Of(words.At(before)) != SpeechAct.None))
                return IsOpening(at) || words.At(before) is "'s" || words.Upos[at] is not null ? at : head;
        }

        return head;
    }

    private bool IsOpening(int at) => FrameWords.Determiner.Contains(words.At(at)) || MentionWords.Number(words.At(at)) > 0;

    // "Orazova's brother": the last word of her name.
    private int OwnerBefore(int first) => words.At(first - 1) is "'s" or "'" && words.SameSentence(first - 2, first) ? first - 2 : -1;

    private int NameStart(int last)
    {
        var entity = words.Entity[last];
        while (entity >= 0 && last > 0 && words.Entity[last - 1] == entity)
            last--;
        return last;
    }

    private int CountOf(int first, int head, PersonNoun? noun)
    {
        for (var at = first; at < head; at++)
        {
            if (MentionWords.Number(words.At(at)) is > 1 and var number)
                return number;
        }

        return noun?.Count ?? 1;
    }

    private bool IsSubject(RawMention mention) => words.Upos[mention.Head] is not null
        ? words.Relation[mention.Head].StartsWith("nsubj", StringComparison.Ordinal)
        : !mention.IsPossessive && mention.First < words.Count && !FrameWords.Preposition.Contains(words.At(mention.First - 1)) && IsEarly(mention.First);

    // Without a tree: nothing but a few words before it in its sentence.
    private bool IsEarly(int first) => !words.SameSentence(first - 3, first) || words.At(first - 1) is "," or "that" or "and" or "but" or "when" or "because" or "after" or "before" or "while" or "as";
}
