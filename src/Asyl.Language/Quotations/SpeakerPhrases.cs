using Asyl.Language.Coreference;
using Asyl.Language.Parsing;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the words for who speaks beside a verb of speech. Enters: words and the quotations they stand in. Leaves: a noun phrase with what
/// hangs on a common noun ("a spokesman for the ministry"), a bare name, or a pronoun; null where none is sure. Never: a phrase from another
/// quotation or sentence.
/// </summary>
internal sealed class SpeakerPhrases(TextWords words, Framing framing)
{
    private const int Reach = 24;
    private const int MostFillers = 5;

    private readonly NounPhrases nouns = new(words, framing);
    private readonly VerbSubjects subjects = new(words, framing);

    /// <summary>The subject of a verb: what stands right before it, else by its tree, else what its sentence opens with.</summary>
    public Phrase? Before(int verb)
    {
        var at = SkipFillers(verb);
        var hasWords = nouns.Joins(at, verb);
        if (hasWords && Near(at, verb) is { } near)
            return near;
        if (subjects.Of(verb) is { } subject)
        {
            if (words.Relation[subject] is "nsubj:pass")
                return null;
            if (Around(subject, verb) is { } found)
                return found;
        }

        return hasWords ? Opening(verb) : null;
    }

    /// <summary>The noun phrase right behind a word: "said X", "according to X".</summary>
    public Phrase? Behind(int word)
    {
        var first = word + 1;
        if (!nouns.Joins(first, word) || !words.IsWord(first) || From(first, word) is not { } phrase)
            return null;
        var standsAlone = words.Entity[phrase.Last] >= 0 || words.Is(first, FrameWords.Pronoun);
        return standsAlone ? phrase : new(first, EndWithAttached(phrase.Last, word));
    }

    /// <summary>The first noun phrase of the sentence or quotation around a word: its subject, as a rule.</summary>
    public Phrase? Opening(int word)
    {
        var first = word;
        while (word - first < Reach && nouns.Joins(first - 1, word))
            first--;
        if (word - first >= Reach)
            return null;
        while (first < word && MayPrecedeSubject(first))
            first++;
        if (first >= word || words.Is(first, FrameWords.Preposition, FrameWords.Auxiliary))
            return null;
        return From(first, word) is { } phrase && phrase.Last < word ? phrase : null;
    }

    private bool MayPrecedeSubject(int at)
    {
        var isLink = words.Is(at, FrameWords.Conjunction, FrameWords.Filler) || !words.IsWord(at);
        return isLink && !words.Is(at, FrameWords.Determiner);
    }

    private Phrase? From(int first, int near)
    {
        if (words.Is(first, FrameWords.Pronoun))
            return new(first, first);
        var last = nouns.EndOf(first, near);
        if (last < first)
            return null;
        if (words.IsPersonName(last))
            return new(Math.Max(first, words.IndexAt(words.Entities[words.Entity[last]].Start)), last);
        return nouns.IsSpeaker(first, last) ? new(first, last) : null;
    }

    private int SkipFillers(int verb)
    {
        var at = verb - 1;
        while (verb - at <= MostFillers && nouns.Joins(at, verb) && IsFiller(at))
            at--;
        return at;
    }

    private bool IsFiller(int at) => words.Is(at, FrameWords.Auxiliary, FrameWords.Filler) || IsAdverb(at);

    private bool IsAdverb(int at)
    {
        var isCommonWord = words.Entity[at] < 0 && !words.IsCapital(at) && !People.Knows(words.At(at));
        return isCommonWord && words.At(at).Length > 4 && words.EndsWith(at, "ly");
    }

    private Phrase? Near(int at, int verb) => words.At(at) switch
    {
        "who" or "which" or "that" => EndingAt(words.At(at - 1) is "," ? at - 2 : at - 1, verb),
        "," => BeforeComma(at, verb),
        _ => EndingAt(at, verb),
    };

    // "Dina Asanova, a lawyer who has followed the case, said": what stands before a comma that opens an aside; a person's name, if one does.
    private Phrase? BeforeComma(int comma, int verb)
    {
        Phrase? nearest = null;
        for (var at = comma - 1; comma - at < Reach && nouns.Joins(at, verb); at--)
        {
            if (words.At(at) is not ("," or "(" or "–" or "—") || EndingAt(at - 1, verb) is not { } found)
                continue;
            if (words.IsPersonName(found.Last))
                return found;
            nearest ??= found;
        }

        return nearest;
    }

    private Phrase? EndingAt(int last, int verb)
    {
        if (!nouns.Joins(last, verb) || nouns.StartOf(last, verb) is not { } first)
            return null;
        if (!words.Is(first - 1, FrameWords.Preposition) || !nouns.Joins(first - 1, verb))
            return nouns.IsSpeaker(first, last) ? new(first, last) : null;
        if (!words.Is(first - 1, FrameWords.Attaching) || EndingAt(first - 2, verb) is not { } head)
            return null;
        return words.Entity[head.Last] < 0 ? new(head.First, last) : head;
    }

    private Phrase? Around(int head, int verb)
    {
        var last = head;
        while (nouns.Joins(last + 1, verb) && IsOneName(last + 1, head))
            last++;
        if (nouns.StartOf(last, last) is not { } first)
            return null;
        if (words.Entity[last] < 0 && words.Upos[last] is Upos.Noun)
            return new(first, EndByTree(last));
        return nouns.IsSpeaker(first, last) ? new(first, last) : null;
    }

    private bool IsOneName(int at, int head)
    {
        if (words.Entity[at] >= 0 && words.Entity[at] == words.Entity[head])
            return true;
        return words.Head[at] == head && words.IsA(at, "flat");
    }

    // "a spokesman for the ministry", but not "a spokesman on Monday".
    private int EndWithAttached(int last, int word)
    {
        var isAttached = words.Is(last + 1, FrameWords.Attaching) && nouns.Joins(last + 2, word) && words.IsWord(last + 2);
        var end = isAttached ? nouns.EndOf(last + 2, word) : last;
        return end > last + 1 && !words.Is(end, FrameWords.Day) ? end : last;
    }

    private int EndByTree(int head)
    {
        if (!words.Is(head + 1, FrameWords.Attaching) || !nouns.Joins(head + 2, head))
            return head;
        var end = nouns.EndOf(head + 2, head);
        var attached = words.Head[head + 1];
        return end > head + 1 && attached >= 0 && words.Head[attached] == head ? end : head;
    }
}
