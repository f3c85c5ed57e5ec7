namespace Asyl.Speed.Generating;

/// <summary>Puts invented names together from syllables, after the naming habits of <c>cultures.tsv</c>. It knows no name of a real person.</summary>
internal static class NameMaker
{
    private static readonly Dictionary<(string Culture, string Part), (string[] Begin, string[] End)> Syllables = Table.Rows("syllables.tsv")
        .ToDictionary(row => (row[0], row[1]), row => (row[2].Split(' '), row[3].Split(' ')));

    private static readonly ILookup<string, string[]> Patterns = Table.Rows("cultures.tsv").ToLookup(row => row[0], StringComparer.Ordinal);

    private static readonly IReadOnlyList<string[]> Spellings = Table.Rows("spellings.tsv");

    public static PersonName Make(string culture, Dice dice)
    {
        var female = dice.Percent(50);
        var pattern = dice.Pick(Patterns[culture].ToList());
        var full = Filled(pattern[female ? 2 : 1], culture, dice);
        var words = full.Split(' ');
        var called = pattern[3] switch { "first" => words[0], "last" => words[^1], _ => full };
        return new PersonName(full, called, female);
    }

    /// <summary>One of the other spellings that the letters of the name allow; the name itself when they allow none.</summary>
    public static PersonName Respell(PersonName name, Dice dice)
    {
        var others = Spellings.Select(pair => name.Respelled(pair[0], pair[1])).Where(other => other != name).ToList();
        return others.Count == 0 ? name : dice.Pick(others);
    }

    private static string Filled(string pattern, string culture, Dice dice)
    {
        foreach (var part in new[] { "m", "f", "n" })
        {
            for (var at = Find(pattern, part); at >= 0; at = Find(pattern, part))
                pattern = pattern[..at] + Word(culture, part, dice) + pattern[(at + 3)..];
        }

        return pattern;
    }

    private static int Find(string pattern, string part) => pattern.IndexOf($"{{{part}}}", StringComparison.Ordinal);

    private static string Word(string culture, string part, Dice dice)
    {
        var (begin, end) = Syllables[(culture, part)];
        return dice.Pick(begin) + dice.Pick(end);
    }
}
