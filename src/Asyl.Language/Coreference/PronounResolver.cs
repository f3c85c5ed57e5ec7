using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells whom "he", "she", "they" and "who" mean. Never: the speaker of the quotation that the pronoun stands in ("he" is not "I").
/// </summary>
internal sealed class PronounResolver(TextWords words, Focus focus, QuotedSpeakers speakers)
{
    private const int NearbySentences = 4;
    private const int RelativeReach = 8;

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

    private bool IsBound(RawMention seen, RawMention mention)
    {
        if (!words.SameSentence(seen.Head, mention.Head))
            return false;
        return mention.IsPossessive ? IsKinBeside(seen, mention) : IsObjectOfSame(seen, mention);
    }

    // "Dana, her sister, …" is not Dana's.
    private bool IsKinBeside(RawMention seen, RawMention mention)
    {
        var isBeside = seen.Last == mention.First - 2 && words.At(mention.First - 1) is ",";
        return isBeside && People.Find(words.At(mention.Last + 1)) is { Kind: PersonNounKind.Kin };
    }

    // "she thanked her": an object is not the subject of its own verb, unless it says so ("herself").
    private bool IsObjectOfSame(RawMention seen, RawMention mention)
    {
        if (seen.IsPossessive || words.Is(mention.Head, MentionWords.Reflexive))
            return false;
        var verb = words.Head[mention.Head];
        var isObject = words.Relation[mention.Head] is "obj" or "iobj" or "obl" or "obl:arg";
        return isObject && verb >= 0 && words.Head[seen.Head] == verb;
    }

    private Resolution Relative(RawMention mention, int sentence)
    {
        var noun = NounBefore(mention.Head);
        foreach (var seen in focus.Back(sentence))
        {
            var distance = mention.First - seen.Mention.Last;
            if (seen.Sentence != sentence || distance > RelativeReach)
                break;
            var isMeant = noun >= 0 ? seen.Mention.First <= noun && noun <= seen.Mention.Last : distance <= 2;
            if (isMeant && !seen.Mention.IsPossessive)
                return new(seen.People, MentionReason.Clause, seen.People.Count == 0 ? 0 : 0.9);
        }

        return Resolution.Unknown;
    }

    // The noun that the clause of a relative pronoun hangs on: "who" hangs on its verb, "whose" on a word that does; -1 where no tree tells.
    private int NounBefore(int pronoun)
    {
        var clause = words.Head[pronoun];
        if (clause >= 0 && !words.IsA(clause, "acl"))
            clause = words.Head[clause];
        return clause >= 0 && words.IsA(clause, "acl") ? words.Head[clause] : -1;
    }

    private Resolution Several(RawMention mention, int sentence)
    {
        Sighting? best = null;
        var bestScore = double.MinValue;
        foreach (var seen in focus.Back(sentence).TakeWhile(seen => sentence - seen.Sentence <= NearbySentences))
        {
            if (seen.People is [] or [{ Count: 1 }] || IsBound(seen.Mention, mention))
                continue;
            var score = Score(seen, mention, sentence);
            if (score > bestScore)
                (best, bestScore) = (seen, score);
        }

        if (best is null)
            return OneOfUnknownGender(mention, sentence);
        return new(best.People, MentionReason.Together, bestScore > -1 ? 0.7 : 0.5);
    }

    private static double Score(Sighting seen, RawMention mention, int sentence)
    {
        var score = (seen.Mention.IsSubject ? 1.0 : 0) - (sentence - seen.Sentence) + (seen.Mention.Kind == MentionKind.Pronoun ? 0.7 : 0);
        return score - (0.01 * Math.Max(0, mention.First - seen.Mention.Last));
    }

    // Singular "they": the only person spoken of lately, whose gender nothing tells.
    private Resolution OneOfUnknownGender(RawMention mention, int sentence)
    {
        var near = focus.Back(sentence).TakeWhile(seen => sentence - seen.Sentence < 2).SelectMany(seen => seen.People).Distinct().Take(2).ToList();
        if (near is not [{ Gender: Gender.Unknown, Count: 1 } one] || IsBound(focus.Latest!.Mention, mention))
            return Resolution.Unknown;
        return Resolution.Of(one, MentionReason.Focus, 0.4);
    }
}
