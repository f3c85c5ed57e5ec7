using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>Tells whom "he", "she", "they" and "who" mean. Never: the speaker of the quotation that the pronoun stands in ("he" is not "I").</summary>
internal sealed class PronounResolver(TextWords words, Focus focus, QuotedSpeakers speakers)
{
    private const int NearbySentences = 4;

    public Resolution Resolve(RawMention mention)
    {
        var sentence = words.Sentence(mention.Head);
        if (mention.Kind == MentionKind.Relative)
            return Relative(mention, sentence);
        if (mention.Count != 1)
            return Several(mention, sentence);
        return focus.One(mention, sentence, speakers.At(mention.First), (seen, person) => Fits(seen, person, mention)) is var (person, confidence)
            ? Resolution.Of(person, MentionReason.Focus, confidence)
            : Resolution.Unknown;
    }

    private bool Fits(Sighting seen, Individual person, RawMention mention) =>
        !IsBound(seen.Mention, mention) && !ReferenceEquals(person, speakers.SpeakerAt(mention.First)?.Root);

    // "Dana, her sister, …" is not Dana's; "she thanked her": an object is not the subject of its own verb, unless it says so ("herself").
    private bool IsBound(RawMention seen, RawMention mention)
    {
        if (!words.SameSentence(seen.Head, mention.Head))
            return false;
        if (mention.IsPossessive && seen.Last == mention.First - 2 && words.At(mention.First - 1) is "," && People.Find(words.At(mention.Last + 1)) is { Kind: PersonNounKind.Kin })
            return true;
        if (words.Upos[mention.Head] is null)
            return false;
        var (a, b) = (words.Head[seen.Head], words.Head[mention.Head]);
        if (MentionWords.Reflexive.Contains(words.At(mention.Head)))
            return false;
        return !mention.IsPossessive && !seen.IsPossessive && a >= 0 && a == b && words.Relation[mention.Head] is "obj" or "iobj" or "obl" or "obl:arg" && !mention.IsPossessive;
    }

    private Resolution Relative(RawMention mention, int sentence)
    {
        var clause = words.Head[mention.Head];
        var noun = clause >= 0 && words.Relation[clause].StartsWith("acl", StringComparison.Ordinal) ? words.Head[clause]
            : clause >= 0 && words.Head[clause] >= 0 && words.Relation[words.Head[clause]].StartsWith("acl", StringComparison.Ordinal) ? words.Head[words.Head[clause]] : -1;
        foreach (var seen in focus.Back(sentence))
        {
            if (seen.Sentence != sentence || mention.First - seen.Mention.Last > 8)
                break;
            var isMeant = noun >= 0 ? seen.Mention.First <= noun && noun <= seen.Mention.Last && !seen.Mention.IsPossessive : mention.First - seen.Mention.Last <= 2 && !seen.Mention.IsPossessive;
            if (isMeant)
                return new(seen.People, MentionReason.Clause, seen.People.Count == 0 ? 0 : 0.9);
        }

        return Resolution.Unknown;
    }

    private Resolution Several(RawMention mention, int sentence)
    {
        Sighting? best = null;
        var bestScore = double.MinValue;
        foreach (var seen in focus.Back(sentence))
        {
            if (sentence - seen.Sentence > NearbySentences || seen.People.Count == 0 || (seen.People.Count == 1 && seen.People[0].Count == 1) || IsBound(seen.Mention, mention))
                continue;
            var score = (seen.Mention.IsSubject ? 1.0 : 0) - (sentence - seen.Sentence) + (seen.Mention.Kind == MentionKind.Pronoun ? 0.7 : 0) - (0.01 * Math.Max(0, mention.First - seen.Mention.Last));
            if (score > bestScore)
                (best, bestScore) = (seen, score);
        }

        return best is not null ? new(best.People, MentionReason.Together, bestScore > -1 ? 0.7 : 0.5) : OneOfUnknownGender(mention, sentence);
    }

    // Singular "they": the only person spoken of lately, whose gender nothing tells.
    private Resolution OneOfUnknownGender(RawMention mention, int sentence)
    {
        var near = focus.Back(sentence).TakeWhile(seen => sentence - seen.Sentence < 2).SelectMany(seen => seen.People).Distinct().Take(2).ToList();
        return near is [{ Gender: Gender.Unknown, Count: 1 } one] && !IsBound(focus.Latest!.Mention, mention) ? Resolution.Of(one, MentionReason.Focus, 0.4) : Resolution.Unknown;
    }
}
