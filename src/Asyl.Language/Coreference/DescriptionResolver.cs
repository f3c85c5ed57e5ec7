using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells whom "a teacher", "the woman", "his wife" and "the two men" mean: somebody it stands beside or is said of, somebody described so before, whoever is
/// in focus where the noun fits anybody; else somebody new. Never: a person of the other gender, or "his wife" as he.
/// </summary>
internal sealed class DescriptionResolver(TextWords words, Focus focus, List<Individual> people)
{
    private readonly Dictionary<(Individual Owner, string Noun), Individual> kin = [];
    private readonly Dictionary<string, Individual> byNoun = new(StringComparer.Ordinal);

    public Resolution Resolve(RawMention mention, Func<int, Resolution> endingAt)
    {
        var sentence = words.Sentence(mention.Head);
        var resolution = Beside(mention, endingAt) ?? (mention.Owner >= 0 ? Owned(mention, endingAt(mention.Owner)) : null)
            ?? (mention.IsDefinite ? Known(mention, sentence) : null) ?? Introduce(mention);
        if (resolution.People is [var person] && mention.Noun.Length > 0)
            Describe(person.Root, mention);
        return resolution;
    }

    private void Describe(Individual person, RawMention mention)
    {
        person.Nouns.Add(mention.Noun);
        person.Learn(mention.Gender);
        byNoun[mention.Noun] = person;
        byNoun[Full(mention)] = person;
    }

    // With what it is of, as far as a few words tell: "head of the office" is not the head of another one.
    private string Full(RawMention mention)
    {
        var last = mention.Kind == MentionKind.Description && words.At(mention.Last + 1) is "of" ? mention.Last + 4 : mention.Last;
        return string.Join(' ', Enumerable.Range(mention.Last + 1, last - mention.Last).Select(words.At).Prepend(mention.Noun));
    }

    /// <summary>What stands before a name describes who has it: "lawyer Dina Asanova", "his wife Aliya", "the prosecutor, Dana Bel,".</summary>
    public void DescribeNamed(Individual person, RawMention name, Func<int, Resolution> endingAt)
    {
        if (name.Noun.Length > 0)
            Describe(person, name);
        if (name.Owner >= 0 && endingAt(name.Owner).One is { } owner && !ReferenceEquals(owner.Root, person.Root))
        {
            if (kin.TryGetValue((owner.Root, name.Noun), out var unnamed) && unnamed.Root.Names.Count == 0)
                unnamed.Become(person);
            kin[(owner.Root, name.Noun)] = person;
        }

        if (endingAt(NounBefore(name)) is { Reason: MentionReason.Introduced or MentionReason.Noun or MentionReason.Kin, One: { Names.Count: 0 } described } && described.MayBe(person.Gender))
            described.Become(person);
    }

    // "the prosecutor, Dana Bel,": by the tree, or a lone name between commas; -1 for none.
    private int NounBefore(RawMention name)
    {
        if (words.Relation[name.Head] is "appos")
            return words.Head[name.Head];
        var isLone = words.At(name.First - 1) is "," && words.SameSentence(name.First - 2, name.First) && words.At(name.Last + 1) is "," or "." && words.At(name.Last + 2) is not "and";
        return isLone && words.Relation[name.Head] is not "conj" ? name.First - 2 : -1;
    }

    // "X, a teacher", "a teacher, X", "X is a teacher".
    private Resolution? Beside(RawMention mention, Func<int, Resolution> endingAt)
    {
        if (mention.Count != 1)
            return null;
        var relation = words.Relation[mention.Head];
        var other = relation.StartsWith("appos", StringComparison.Ordinal) ? words.Head[mention.Head] : Subject(mention.Head);
        if (other < 0 && words.Upos[mention.Head] is null)
            other = ByWords(mention);
        if (other < 0 || endingAt(other) is not { People: [{ Count: 1 } person] } || !person.MayBe(mention.Gender))
            return null;
        return Resolution.Of(person.Root, MentionReason.Apposition, 0.85);
    }

    private int Subject(int head)
    {
        if (words.Upos[head] is null)
            return -1;
        var (subject, isPredicate) = (-1, false);
        for (var at = Math.Max(0, head - 15); at < head; at++)
        {
            if (words.Head[at] != head)
                continue;
            isPredicate |= words.Relation[at] is "cop" && words.At(at) is not "'s" | words.Relation[at] is "cop";
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
        return before > 1 && words[before - 1].Kind == Text.TokenKind.Number && words.At(before - 2) is "," ? before - 3 : before - 1;
    }

    private Resolution? Owned(RawMention mention, Resolution owner)
    {
        if (owner.People is not [var person])
            return mention.NounKind == PersonNounKind.Kin ? Introduce(mention) : null;
        var key = (person.Root, mention.Noun);
        if (kin.TryGetValue(key, out var known) && mention.Count == known.Count)
            return Resolution.Of(known.Root, MentionReason.Kin, 0.8);
        var fresh = Introduce(mention);
        kin[key] = fresh.People[0];
        return fresh;
    }

    private Resolution? Known(RawMention mention, int sentence)
    {
        if (mention.Count != 1)
            return Several(mention, sentence);
        if (byNoun.TryGetValue(Full(mention), out var same) && same.Count == 1 && mention.Noun is not "person")
            return Resolution.Of(same.Root, MentionReason.Noun, 0.75);
        var isChild = MentionWords.Child.Contains(mention.Noun);
        if (!(isChild || MentionWords.Generic.Contains(mention.Noun)) || IsDescribed(mention))
            return null;
        return focus.One(mention, sentence, -1, (seen, person) => isChild ? person.Nouns.Overlaps(MentionWords.Child) : !words.SameSentence(seen.Mention.Head, mention.Head)) is var (person, confidence)
            ? Resolution.Of(person, MentionReason.Focus, confidence * 0.9)
            : null;
    }

    // "the woman who …", "the man in the photograph": described because it is not known yet.
    private bool IsDescribed(RawMention mention) =>
        words.At(mention.Last + 1) is "who" or "whose" or "that" or "in" or "with" or "of" or "from" || words[mention.Last].Kind != Text.TokenKind.Word;

    private Resolution? Several(RawMention mention, int sentence)
    {
        foreach (var seen in focus.Back(sentence))
        {
            var fits = seen.People.Count > 1 ? Counts(mention, seen.People.Count) && seen.People.All(person => person.MayBe(mention.Gender))
                : seen.People is [{ Count: not 1 } crowd] && crowd.Nouns.Contains(mention.Noun) && Counts(mention, crowd.Count);
            if (fits && (seen.People.Count == 1 || IsBareGroup(mention)))
                return new(seen.People, seen.People.Count > 1 ? MentionReason.Together : MentionReason.Noun, 0.7);
        }

        return mention.Count is > 1 and < 5 && IsBareGroup(mention) ? LastNamed(mention, sentence) : null;
    }

    private static bool Counts(RawMention mention, int count) => mention.Count == 0 || count == 0 || mention.Count == count;

    private bool IsBareGroup(RawMention mention) =>
        mention.NounKind == PersonNounKind.Pair || MentionWords.Generic.Contains(mention.Noun.TrimEnd('s')) || mention.Noun is "men" or "women" or "" or "brothers" or "sisters" or "people" || !IsDescribed(mention) && mention.Count > 1;

    // "the two men", never spoken of together: the last two who fit, where nobody else was spoken of.
    private Resolution? LastNamed(RawMention mention, int sentence)
    {
        var last = focus.Back(sentence).SelectMany(seen => seen.People).Where(person => person.Count == 1 && person.Names.Count > 0 && person.MayBe(mention.Gender)).Distinct().Take(mention.Count + 1).ToList();
        return last.Count == mention.Count ? new([.. last.OrderBy(person => person.Number)], MentionReason.Together, 0.5) : null;
    }

    private Resolution Introduce(RawMention mention)
    {
        var person = new Individual(people.Count, mention.Count, mention.Gender);
        people.Add(person);
        return Resolution.Of(person, MentionReason.Introduced, 0.7);
    }
}
