using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>What the words around a mention say of it. Leaves: places of words, -1 for none. Never: a word of another sentence.</summary>
internal sealed class MentionSurroundings(TextWords words)
{
    private const int SubjectReach = 15;

    /// <summary>The noun that a name stands beside: "the prosecutor, Dana Bel,": by the tree, or a lone name between commas.</summary>
    public int NounBefore(RawMention name)
    {
        if (words.Relation[name.Head] is "appos")
            return words.Head[name.Head];
        var isBetweenStops = words.At(name.First - 1) is "," && words.At(name.Last + 1) is "," or ".";
        var isListed = words.At(name.Last + 2) is "and" || words.Relation[name.Head] is "conj";
        return isBetweenStops && !isListed && words.SameSentence(name.First - 2, name.First) ? name.First - 2 : -1;
    }

    /// <summary>Whom a description is said of: "X, a teacher", "a teacher, X", "X is a teacher".</summary>
    public int SaidOf(RawMention mention)
    {
        if (!words.HasTree(mention.Head))
            return ByWords(mention);
        return words.IsA(mention.Head, "appos") ? words.Head[mention.Head] : Subject(mention.Head);
    }

    /// <summary>"the woman who …", "the man in the photograph": described because it is not known yet.</summary>
    public bool IsDescribed(RawMention mention) => words.Is(mention.Last + 1, MentionWords.Describing) || words[mention.Last].Kind != TokenKind.Word;

    private int Subject(int head)
    {
        var (subject, isPredicate) = (-1, false);
        for (var at = Math.Max(0, head - SubjectReach); at < head; at++)
        {
            if (words.Head[at] != head)
                continue;
            isPredicate |= words.Relation[at] is "cop";
            subject = words.Relation[at] is "nsubj" ? at : subject;
        }

        return isPredicate ? subject : -1;
    }

    private int ByWords(RawMention mention)
    {
        var before = mention.First - 1;
        if (!words.SameSentence(before, mention.First) || mention.IsPossessive)
            return -1;
        if (words.At(before) is "is" or "was" or "as" && !mention.IsDefinite)
            return before - 1;
        if (words.At(before) is not ",")
            return -1;
        var hasAge = before > 1 && words[before - 1].Kind == TokenKind.Number && words.At(before - 2) is ",";
        return hasAge ? before - 3 : before - 1;
    }
}
