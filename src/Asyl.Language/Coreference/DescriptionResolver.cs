using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells whom "a teacher", "the woman", "his wife" and "the two men" mean: somebody it stands beside or is said of, somebody described so before,
/// whoever is in focus where the noun fits anybody; else somebody new. Never: a person of the other gender, or "his wife" as he.
/// </summary>
internal sealed class DescriptionResolver
{
    private readonly TextWords words;
    private readonly Focus focus;
    private readonly List<Individual> people;
    private readonly ReadMentions read;
    private readonly MentionSurroundings surroundings;
    private readonly DescribedGroups groups;
    private readonly Dictionary<(Individual Owner, string Noun), Individual> kin = [];
    private readonly Dictionary<string, Individual> byNoun = new(StringComparer.Ordinal);

    public DescriptionResolver(TextWords words, Focus focus, List<Individual> people, ReadMentions read)
    {
        this.words = words;
        this.focus = focus;
        this.people = people;
        this.read = read;
        surroundings = new(words);
        groups = new(focus, surroundings);
    }

    public Resolution Resolve(RawMention mention)
    {
        var resolution = Beside(mention) ?? Owned(mention) ?? Known(mention) ?? Introduce(mention);
        if (resolution.People is [var person] && mention.Noun.Length > 0)
            Describe(person.Root, mention);
        return resolution;
    }

    /// <summary>What stands before a name describes who has it: "lawyer Dina Asanova", "his wife Aliya", "the prosecutor, Dana Bel,".</summary>
    public void DescribeNamed(Individual person, RawMention name)
    {
        if (name.Noun.Length > 0)
            Describe(person, name);
        if (name.Owner >= 0 && read.MeaningAt(name.Owner).One is { } owner && !ReferenceEquals(owner.Root, person.Root))
            NameKin(owner.Root, name.Noun, person);
        var before = read.MeaningAt(surroundings.NounBefore(name));
        var isDescription = before.Reason is MentionReason.Introduced or MentionReason.Noun or MentionReason.Kin;
        if (isDescription && before.One is { Names.Count: 0 } described && described.MayBe(person.Gender))
            described.Become(person);
    }

    private void NameKin(Individual owner, string noun, Individual person)
    {
        if (kin.TryGetValue((owner, noun), out var unnamed) && unnamed.Root.Names.Count == 0)
            unnamed.Become(person);
        kin[(owner, noun)] = person;
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

    private Resolution? Beside(RawMention mention)
    {
        if (mention.Count != 1 || read.MeaningAt(surroundings.SaidOf(mention)) is not { People: [{ Count: 1 } person] })
            return null;
        return person.MayBe(mention.Gender) ? Resolution.Of(person.Root, MentionReason.Apposition, 0.85) : null;
    }

    private Resolution? Owned(RawMention mention)
    {
        if (mention.Owner < 0)
            return null;
        if (read.MeaningAt(mention.Owner).People is not [var person])
            return mention.NounKind == PersonNounKind.Kin ? Introduce(mention) : null;
        var key = (person.Root, mention.Noun);
        if (kin.TryGetValue(key, out var known) && mention.Count == known.Count)
            return Resolution.Of(known.Root, MentionReason.Kin, 0.8);
        var fresh = Introduce(mention);
        kin[key] = fresh.People[0];
        return fresh;
    }

    private Resolution? Known(RawMention mention)
    {
        if (!mention.IsDefinite)
            return null;
        var sentence = words.Sentence(mention.Head);
        if (mention.Count != 1)
            return groups.Resolve(mention, sentence);
        if (byNoun.TryGetValue(Full(mention), out var same) && same.Count == 1 && mention.Noun is not "person")
            return Resolution.Of(same.Root, MentionReason.Noun, 0.75);
        return surroundings.IsDescribed(mention) ? null : InFocus(mention, sentence);
    }

    // "the detainee" may be anybody of an earlier sentence, "the boy" a child spoken of before.
    private Resolution? InFocus(RawMention mention, int sentence)
    {
        Func<Sighting, Individual, bool>? fits = null;
        if (MentionWords.Child.Contains(mention.Noun))
            fits = (_, person) => person.Nouns.Overlaps(MentionWords.Child);
        else if (MentionWords.Generic.Contains(mention.Noun))
            fits = (seen, _) => !words.SameSentence(seen.Mention.Head, mention.Head);
        return fits is not null && focus.One(mention, sentence, quotation: -1, fits) is var (person, confidence)
            ? Resolution.Of(person, MentionReason.Focus, confidence * 0.9)
            : null;
    }

    private Resolution Introduce(RawMention mention)
    {
        var person = new Individual(people.Count, mention.Count, mention.Gender);
        people.Add(person);
        return Resolution.Of(person, MentionReason.Introduced, 0.7);
    }
}
