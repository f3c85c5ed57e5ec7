namespace Asyl.Language.Coreference;

/// <summary>
/// Tells whom "the two men" and "the women" mean: people spoken of together or by the same noun before, or else the last ones named.
/// Never: another number of people than the words say; people of the other gender.
/// </summary>
internal sealed class DescribedGroups(Focus focus, MentionSurroundings surroundings)
{
    private const int MostNamed = 4;

    public Resolution? Resolve(RawMention mention, int sentence)
    {
        var isBare = IsBare(mention);
        foreach (var seen in focus.Back(sentence))
        {
            if (seen.People.Count > 1 && isBare && MayBe(mention, seen.People))
                return new(seen.People, MentionReason.Together, 0.7);
            if (seen.People is [{ Count: not 1 } crowd] && crowd.Nouns.Contains(mention.Noun) && IsCount(mention, crowd.Count))
                return new(seen.People, MentionReason.Noun, 0.7);
        }

        return isBare && mention.Count is > 1 and <= MostNamed ? LastNamed(mention, sentence) : null;
    }

    private static bool MayBe(RawMention mention, IReadOnlyList<Individual> together) =>
        IsCount(mention, together.Count) && together.All(person => person.MayBe(mention.Gender));

    // 0 is a number that is not told.
    private static bool IsCount(RawMention mention, int count) => mention.Count == 0 || count == 0 || mention.Count == count;

    private bool IsBare(RawMention mention)
    {
        if (mention.NounKind == PersonNounKind.Pair || mention.Noun.Length == 0)
            return true;
        if (MentionWords.Generic.Contains(mention.Noun.TrimEnd('s')) || MentionWords.GenericSeveral.Contains(mention.Noun))
            return true;
        return mention.Count > 1 && !surroundings.IsDescribed(mention);
    }

    // "the two men", never spoken of together: the last two who fit, where nobody else was spoken of.
    private Resolution? LastNamed(RawMention mention, int sentence)
    {
        var last = focus.Back(sentence).SelectMany(seen => seen.People)
            .Where(person => person is { Count: 1, Names.Count: > 0 } && person.MayBe(mention.Gender))
            .Distinct().Take(mention.Count + 1).ToList();
        return last.Count == mention.Count ? new([.. last.OrderBy(person => person.Number)], MentionReason.Together, 0.5) : null;
    }
}
