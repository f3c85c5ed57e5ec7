namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>By what rules two words meet: what each is read by, what was taken off it, which letters differ. The same either way round.</summary>
internal static class WordSteps
{
    public static IEnumerable<WordStep> Between(NameToken a, NameToken b) =>
        string.CompareOrdinal(a.Written, b.Written) <= 0 ? InOrder(a, b) : InOrder(b, a).Select(step => step.Turned());

    /// <summary>The same of words that are one word in the other name.</summary>
    public static IEnumerable<WordStep> Joined(IReadOnlyList<NameToken> a, IReadOnlyList<NameToken> b)
    {
        var (one, other) = (string.Concat(a.Select(token => token.Folded)), string.Concat(b.Select(token => token.Folded)));
        var differences = string.CompareOrdinal(one, other) <= 0 ? LetterDifferences.Between(one, other) : LetterDifferences.Between(other, one).Select(step => step.Turned());
        return [new(WordRule.Divided), .. a.Concat(b).DistinctBy(token => token.Written, StringComparer.Ordinal).SelectMany(Read), .. differences];
    }

    private static WordStep[] InOrder(NameToken a, NameToken b)
    {
        if (a.IsInitial || b.IsInitial)
            return [new(a.Written == b.Written ? WordRule.SameLetters : WordRule.Initial), .. ReadBy(a, b)];
        if (a.Written == b.Written)
            return [new(WordRule.SameLetters)];
        WordStep[] steps = [.. ReadBy(a, b), .. TakenOff(a, b, Tie(a, b))];
        return steps.Length > 0 ? steps : [new(WordRule.SameLetters)]; // what differs are signs that are no letters
    }

    /// <summary>What they rest on: a rule where one says enough, though what was learned may say more.</summary>
    private static WordTie Tie(NameToken a, NameToken b)
    {
        if (a.IsCaseOf(b) || b.IsCaseOf(a))
            return a.IsCaseOf(b) ? WordTie.CaseOfFirst : WordTie.CaseOfSecond;
        var (byRule, tie) = (WordTie.Sound, WordTie.Sound);
        return a.BySound(b, ref byRule) >= NameComparer.Alike || a.Likeness(b, out tie) == 0 ? byRule : tie;
    }

    private static IEnumerable<WordStep> ReadBy(NameToken a, NameToken b) => a.Script != b.Script
        ? new[] { a, b }.SelectMany(Read)
        : a.Script == "Latn" ? new[] { (Token: a, Other: b), (Token: b, Other: a) }.Where(pair => LetterTables.HasOwn(pair.Token, pair.Other)).SelectMany(pair => Read(pair.Token)) : [];

    private static IEnumerable<WordStep> Read(NameToken token) => LetterTables.Of(token) is { Length: > 0 } table ? [new(WordRule.ReadBy, table, [$"{token.Written}/{token.Folded}"])] : [];

    private static IEnumerable<WordStep> TakenOff(NameToken a, NameToken b, WordTie tie) => tie switch
    {
        WordTie.Rendered => [new(WordRule.Rendered, a.IsPinyin || b.IsPinyin ? "pinyin" : "", [])],
        WordTie.Bare => [Ending(a, b), .. LetterDifferences.Between(WithoutEnding(a), WithoutEnding(b))],
        WordTie.CaseOfFirst when CaseEndings.Of(a.Written) is var (language, ending, becomes) =>
            [new(WordRule.CaseEnding, language, [$"{Own(ending, becomes)}/"]), .. LetterDifferences.Between(Uncased(a, ending, becomes), b.Folded)],
        WordTie.CaseOfSecond when CaseEndings.Of(b.Written) is var (language, ending, becomes) =>
            [new(WordRule.CaseEnding, language, [$"/{Own(ending, becomes)}"]), .. LetterDifferences.Between(a.Folded, Uncased(b, ending, becomes))],
        WordTie.Consonants => [new(WordRule.NoVowels), .. LetterDifferences.Between(a.Folded, b.Folded, withoutVowels: true)],
        _ => a.Script == b.Script ? LetterDifferences.Between(a.Written, b.Written) : LetterDifferences.Between(a.Folded, b.Folded),
    };

    private static WordStep Ending(NameToken a, NameToken b)
    {
        var (one, other) = (NameSounds.Ending(a.Folded), NameSounds.Ending(b.Folded));
        var isFathers = one.Kind is "child" or "patronymic" || other.Kind is "child" or "patronymic";
        return new(isFathers ? WordRule.FatherEnding : WordRule.FamilyEnding, $"{one.Ending}/{other.Ending}");
    }

    private static string WithoutEnding(NameToken token) => NameSounds.WithoutEnding(token.Folded);

    /// <summary>What an ending adds: the letters that stay are the name's.</summary>
    private static string Own(string ending, string becomes) => ending.StartsWith(becomes, StringComparison.Ordinal) ? ending[becomes.Length..] : ending;

    private static string Uncased(NameToken token, string ending, string becomes) => NameLetters.Fold(token.Written[..^ending.Length] + becomes);
}
