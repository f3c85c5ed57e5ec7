using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Finds the words of a text that speak of people. Enters: words with names and, where there are any, trees. Leaves: raw mentions by their first
/// word; one may stand inside another ("his" in "his wife"). Never: a word twice as the end of a mention.
/// </summary>
internal sealed class MentionFinder
{
    private readonly TextWords words;
    private readonly PersonPhrases phrases;
    private readonly DescriptionFinder descriptions;

    public MentionFinder(TextWords words)
    {
        this.words = words;
        phrases = new(words);
        descriptions = new(words, phrases);
    }

    public List<RawMention> Find()
    {
        var found = new List<RawMention>();
        for (var at = 0; at < words.Count; at++)
        {
            if ((NameAt(at) ?? PronounAt(at) ?? GroupAt(at) ?? descriptions.At(at)) is { } mention)
                found.Add(mention with { IsSubject = IsSubject(mention) });
        }

        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return found;
    }

    private RawMention? NameAt(int at)
    {
        var entity = words.Entity[at];
        if (!words.IsPersonName(at) || (at > 0 && words.Entity[at - 1] == entity))
            return null;
        var last = at;
        while (last + 1 < words.Count && words.Entity[last + 1] == entity)
            last++;
        var name = new RawMention(at, last, HeadOf(at, last), MentionKind.Name) { IsPossessive = phrases.IsPossessor(last) };
        return People.Find(words.At(at - 1)) is { Count: 1 } noun && words.SameSentence(at - 1, at) ? Described(name, noun) : name;
    }

    // "lawyer Dina Asanova", "his wife Aliya": what the noun before a name says of it.
    private RawMention Described(RawMention name, PersonNoun noun) => name with
    {
        Noun = noun.Word,
        NounKind = noun.Kind,
        Gender = noun.Gender,
        Owner = phrases.OwnerOf(phrases.FirstOf(name.First - 1)),
    };

    private int HeadOf(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (words.HasTree(at) && (words.Head[at] < first || words.Head[at] > last))
                return at;
        }

        return last;
    }

    private RawMention? PronounAt(int at)
    {
        if (words.Entity[at] >= 0)
            return null;
        var mention = new RawMention(at, at, at, MentionKind.Pronoun)
        {
            IsPossessive = words.Is(at, MentionWords.Possessor) || (words.At(at) is "her" && IsOwner(at)),
        };
        if (words.Is(at, MentionWords.Man, MentionWords.Woman))
            return mention with { Gender = words.Is(at, MentionWords.Man) ? Gender.Man : Gender.Woman };
        if (words.Is(at, MentionWords.Several))
            return mention with { Count = 0 };
        if (words.Is(at, MentionWords.Own, MentionWords.OwnSeveral))
            return mention with { Kind = MentionKind.Own, Count = words.Is(at, MentionWords.Own) ? 1 : 0 };
        return words.Is(at, MentionWords.Relative) && words.SameSentence(at - 1, at) ? mention with { Kind = MentionKind.Relative } : null;
    }

    // "her lawyer", not "told her that".
    private bool IsOwner(int at)
    {
        if (words.HasTree(at))
            return words.IsA(at, "nmod:poss");
        return words.IsWord(at + 1) && !words.Is(at + 1, FrameWords.Preposition, FrameWords.Conjunction, FrameWords.Article);
    }

    // "both", "the two", "the other": words for people that have no noun.
    private RawMention? GroupAt(int at)
    {
        if (words.Entity[at] >= 0 || IsModifier(at))
            return null;
        if (words.At(at) is "both")
            return new(at, at, at, MentionKind.Group) { Count = 2, IsDefinite = true };
        var article = at - 1;
        if (!words.SameSentence(article, at) || words.At(article) is not ("the" or "these" or "those"))
            return null;
        var group = new RawMention(article, at, at, MentionKind.Group) { IsDefinite = true };
        if (words.At(at) is "other" && words.At(article) is "the")
            return group with { Noun = "other" };
        var number = words[at].Kind == TokenKind.Word ? MentionWords.Number(words.At(at)) : 0;
        return number > 1 ? group with { Count = number } : null;
    }

    private bool IsModifier(int at)
    {
        if (words.HasTree(at))
            return words.Relation[at] is "det" or "det:predet" or "nummod" or "amod" or "advmod" or "cc:preconj" or "cc" or "compound";
        return words.IsWord(at + 1) && !words.Is(at + 1, FrameWords.Auxiliary, FrameWords.Preposition);
    }

    private bool IsSubject(RawMention mention)
    {
        if (words.HasTree(mention.Head))
            return words.IsA(mention.Head, "nsubj");
        return !mention.IsPossessive && !words.Is(mention.First - 1, FrameWords.Preposition) && IsEarly(mention.First);
    }

    // Without a tree: nothing but a few words before it in its sentence or clause.
    private bool IsEarly(int first) => !words.SameSentence(first - 3, first) || words.Is(first - 1, MentionWords.ClauseOpening);
}
