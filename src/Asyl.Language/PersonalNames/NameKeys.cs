namespace Asyl.Language.PersonalNames;

/// <summary>The keys that a name is looked up by: given name and another word, all words in any order, all letters undivided. Alike names share one.</summary>
internal static class NameKeys
{
    /// <summary>A name in characters, whose words have several keys each, has so many combinations of them at most.</summary>
    private const int Most = 32;

    public static IReadOnlyList<string> Of(PersonalName name)
    {
        if (name.IsEmpty)
            return [];
        var whole = NameSounds.Keys(name.Sound, name.Given.Script).Select(key => "=" + key);
        if (name.Tokens.Count == 1)
            return [.. name.Given.Keys, .. whole];
        var pairs = name.Tokens.Skip(1).SelectMany(token => name.Given.Keys.SelectMany(_ => token.Keys, Pair));
        return [.. pairs.Concat(Combined(name).Select(words => "+" + string.Join(' ', words.Order(StringComparer.Ordinal)))).Concat(whole).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string[]> Combined(PersonalName name)
    {
        IEnumerable<string[]> lists = [[]];
        foreach (var token in name.Tokens)
            lists = lists.SelectMany(_ => token.Keys, (list, key) => list.Append(key).ToArray()).Take(Most);
        return lists;
    }

    private static string Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? $"{a} {b}" : $"{b} {a}";
}
