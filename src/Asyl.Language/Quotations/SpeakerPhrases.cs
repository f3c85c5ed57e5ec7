using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Parsing;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the words for who speaks beside a verb of speech. Enters: words and the quotations they stand in. Leaves: a noun phrase with what hangs on a
/// common noun ("a spokesman for the ministry"), a bare name, or a pronoun; null where none is sure. Never: a phrase from another quotation or sentence.
/// </summary>
internal sealed class SpeakerPhrases(TextWords words, Framing framing)
{
    private const int Reach = 24;
    private const int Furthest = 50;
    private const int LongestPhrase = 7;

    /// <summary>The subject of a verb: what stands right before it, else by its tree, else what its sentence opens with.</summary>
    public Phrase? Before(int verb)
    {
        var at = SkipFillers(verb - 1, verb);
        var near = !Joins(at, verb) ? null : words.At(at) switch
        {
            "who" or "which" or "that" => EndingAt(words.At(at - 1) is "," ? at - 2 : at - 1, verb),
            "," => BeforeComma(at, verb),
            _ => EndingAt(at, verb),
        };
        if (near is not null)
            return near;
        var subject = TreeSubject(verb);
        return subject is { } head && words.Relation[head] is "nsubj:pass" ? null : (subject is { } own ? Around(own, verb) : null) ?? (Joins(at, verb) ? Opening(verb) : null);
    }

    /// <summary>The noun phrase right behind a word: "said X", "according to X".</summary>
    public Phrase? Behind(int word)
    {
        var first = word + 1;
        if (!Joins(first, word) || !words.IsWord(first))
            return null;
        if (FrameWords.Pronoun.Contains(words.At(first)))
            return new(first, first);
        var last = CoreEnd(first, word);
        if (last < first)
            return null;
        if (IsPerson(last))
            return new(Math.Max(first, words.IndexAt(words.Entities[words.Entity[last]].Start)), last);
        if (!IsSpeaker(first, last))
            return null;
        var attached = FrameWords.Attaching.Contains(words.At(last + 1)) && Joins(last + 2, word) && words.IsWord(last + 2) ? CoreEnd(last + 2, word) : -1;
        return new(first, words.Entity[last] < 0 && attached > last + 1 && !FrameWords.Day.Contains(words.At(attached)) ? attached : last);
    }

    /// <summary>The first noun phrase of the sentence or quotation around a word: its subject, as a rule.</summary>
    public Phrase? Opening(int word)
    {
        var first = word;
        while (word - first < Reach && Joins(first - 1, word))
            first--;
        if (word - first >= Reach)
            return null;
        while (first < word && !FrameWords.Determiner.Contains(words.At(first)) && (FrameWords.Conjunction.Contains(words.At(first)) || FrameWords.Filler.Contains(words.At(first)) || !words.IsWord(first)))
            first++;
        if (first >= word || FrameWords.Preposition.Contains(words.At(first)) || FrameWords.Auxiliary.Contains(words.At(first)))
            return null;
        return Behind(first - 1, word);
    }

    private Phrase? Behind(int before, int limit) =>
        Joins(before + 1, limit) && Phrasing(before + 1, limit) is { } phrase && phrase.Last < limit ? phrase : null;

    private Phrase? Phrasing(int first, int near)
    {
        if (FrameWords.Pronoun.Contains(words.At(first)))
            return new(first, first);
        var last = CoreEnd(first, near);
        if (last < first)
            return null;
        return IsPerson(last) ? new(Math.Max(first, words.IndexAt(words.Entities[words.Entity[last]].Start)), last) : IsSpeaker(first, last) ? new(first, last) : null;
    }

    private bool Joins(int at, int word) => at >= 0 && Math.Abs(at - word) < Furthest && words.SameSentence(at, word) && framing.Owner(at) == framing.Owner(word) && words.At(at) is not ";";

    private int SkipFillers(int at, int verb)
    {
        while (verb - at < 6 && Joins(at, verb) && (FrameWords.Auxiliary.Contains(words.At(at)) || FrameWords.Filler.Contains(words.At(at)) || IsAdverb(at)))
            at--;
        return at;
    }

    private bool IsAdverb(int at) => words.Entity[at] < 0 && !words.IsCapital(at) && words.At(at).Length > 4 && words.At(at).EndsWith("ly", StringComparison.Ordinal) && !People.Knows(words.At(at));

    // "Dina Asanova, a lawyer who has followed the case, said": what stands before a comma that opens an aside; a person's name, if one does.
    private Phrase? BeforeComma(int comma, int verb)
    {
        Phrase? nearest = null;
        for (var at = comma - 1; comma - at < Reach && Joins(at, verb); at--)
        {
            if (words.At(at) is not ("," or "(" or "–" or "—") || EndingAt(at - 1, verb) is not { } found)
                continue;
            if (IsPerson(found.Last))
                return found;
            nearest ??= found;
        }

        return nearest;
    }

    private bool IsPerson(int word) => words.Entity[word] >= 0 && words.Entities[words.Entity[word]].Type == EntityType.Person;

    private Phrase? EndingAt(int last, int verb)
    {
        if (!Joins(last, verb) || CoreStart(last, verb) is not { } first)
            return null;
        var before = words.At(first - 1);
        if (!FrameWords.Preposition.Contains(before) || !Joins(first - 1, verb))
            return IsSpeaker(first, last) ? new(first, last) : null;
        if (!FrameWords.Attaching.Contains(before) || EndingAt(first - 2, verb) is not { } head)
            return null;
        return words.Entity[head.Last] < 0 ? new(head.First, last) : head;
    }

    // From the determiner or the owner on, backwards from the noun.
    private int? CoreStart(int last, int verb)
    {
        if (!Joins(last, verb))
            return null;
        if (words.Entity[last] >= 0)
            return EntityStart(last, verb);
        if (FrameWords.Pronoun.Contains(words.At(last)))
            return last;
        if (!MayBeNoun(last))
            return null;
        for (var at = last; last - at < LongestPhrase; at--)
        {
            var before = words.At(at - 1);
            if (!Joins(at - 1, verb))
                return at;
            if (FrameWords.Determiner.Contains(before) || FrameWords.Possessive.Contains(before))
                return at - 1;
            if (before is "'s" or "'")
                return CoreStart(at - 2, verb) ?? at;
            if (!words.IsWord(at - 1) || Stops(at - 1) || FrameWords.Filler.Contains(before))
                return at;
        }

        return last;
    }

    private int EntityStart(int last, int verb)
    {
        var entity = words.Entities[words.Entity[last]];
        var first = words.IndexAt(entity.Start);
        if (words.At(first - 1) is "'s" && Joins(first - 2, verb))
            return CoreStart(first - 2, verb) ?? first;
        return entity.Type != EntityType.Person && words.At(first - 1) is "the" && Joins(first - 1, verb) ? first - 1 : first;
    }

    private int CoreEnd(int first, int near)
    {
        var last = first - 1;
        for (var at = first; at - first < LongestPhrase && Joins(at, near); at++)
        {
            if (words.At(at) is "'s" or "'" && last == at - 1)
                continue;
            if (!words.IsWord(at) || (at > first && FrameWords.Determiner.Contains(words.At(at))) || (Stops(at) && words.Entity[at] < 0))
                break;
            last = at;
            if (words.Entity[at] >= 0 && words.Entity[at] != (at + 1 < words.Count ? words.Entity[at + 1] : -1) && words.At(at + 1) is not "'s" && words.Entities[words.Entity[at]].Type == EntityType.Person)
                break;
        }

        while (last > first && words.Entity[last] < 0 && (FrameWords.Determiner.Contains(words.At(last)) || FrameWords.Filler.Contains(words.At(last)) || FrameWords.Day.Contains(words.At(last))))
            last--;
        return last;
    }

    private bool Stops(int at)
    {
        var lower = words.At(at);
        if (FrameWords.Preposition.Contains(lower) || FrameWords.Conjunction.Contains(lower) || FrameWords.Auxiliary.Contains(lower) || FrameWords.Pronoun.Contains(lower) || FrameWords.Object.Contains(lower))
            return true;
        return words.Upos[at] is { } part ? part is Upos.Verb or Upos.Adp or Upos.Sconj or Upos.Aux : SpeechCues.Of(lower) is not SpeechAct.None && !People.Knows(lower) && !FrameWords.SpeakingNoun.Contains(lower);
    }

    private bool MayBeNoun(int at) =>
        words.IsWord(at) && !Stops(at) && !FrameWords.Filler.Contains(words.At(at)) && !FrameWords.Day.Contains(words.At(at)) && words.Upos[at] is null or Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj or Upos.Pron or Upos.X;

    private bool IsSpeaker(int first, int last)
    {
        var head = words.At(last);
        return words.Entity[last] >= 0 || IsUnknownName(last) || FrameWords.Pronoun.Contains(head) || People.Knows(head) || FrameWords.SpeakingNoun.Contains(head)
            || (last > first && MayBeNoun(last) && (FrameWords.Determiner.Contains(words.At(first)) || FrameWords.Possessive.Contains(words.At(first)) || words.At(last - 1) is "'s"));
    }

    // "Radio Norn said": capitals in the middle of a sentence are a name, known or not.
    private bool IsUnknownName(int last) => words.IsCapital(last) && words.SameSentence(last - 1, last) && MayBeNoun(last);

    private int? TreeSubject(int verb)
    {
        for (var hops = 0; hops < 3 && verb >= 0 && words.Upos[verb] is not null; hops++)
        {
            if (Subject(verb) is { } subject)
                return subject;
            if (words.Relation[verb] is not ("conj" or "advcl" or "xcomp"))
                return null;
            verb = words.Head[verb];
        }

        return null;
    }

    private int? Subject(int verb)
    {
        for (var at = Math.Max(0, verb - Reach); at < Math.Min(words.Count, verb + (Reach / 2)); at++)
        {
            if (words.Head[at] != verb || !words.Relation[at].StartsWith("nsubj", StringComparison.Ordinal) || framing.Owner(at) != framing.Owner(verb))
                continue;
            var isRelative = words.At(at) is "who" or "which" or "that" && words.Relation[verb] is "acl:relcl" or "acl";
            return isRelative ? words.Head[verb] : at;
        }

        return null;
    }

    private Phrase? Around(int head, int verb)
    {
        var last = head;
        while (Joins(last + 1, verb) && last + 1 < words.Count && ((words.Entity[last + 1] >= 0 && words.Entity[last + 1] == words.Entity[head]) || (words.Head[last + 1] == head && words.Relation[last + 1].StartsWith("flat", StringComparison.Ordinal))))
            last++;
        if (words.Entity[last] < 0 && words.Upos[last] is Upos.Noun && CoreStart(last, last) is { } first)
            return new(first, Attached(last));
        if (CoreStart(last, last) is not { } start || !IsSpeaker(start, last))
            return null;
        return new(start, last);
    }

    private int Attached(int head)
    {
        if (!FrameWords.Attaching.Contains(words.At(head + 1)) || !Joins(head + 2, head))
            return head;
        var end = CoreEnd(head + 2, head);
        return end > head + 1 && words.Head[head + 1] >= 0 && words.Head[words.Head[head + 1]] == head ? end : head;
    }
}
