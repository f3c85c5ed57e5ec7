namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>One reason why two words meet.</summary>
/// <param name="Table">The table of letters by the name of its file, or a language; empty where there is none.</param>
/// <param name="Letters">What differs, as "of the first/of the second"; one side may be empty.</param>
public sealed record WordStep(WordRule Rule, string Table, IReadOnlyList<string> Letters)
{
    internal WordStep(WordRule rule, params IReadOnlyList<string> letters)
        : this(rule, "", letters)
    {
    }

    /// <summary>The same with the words changing sides. What a word is read as stays behind it.</summary>
    internal WordStep Turned() => Rule == WordRule.ReadBy ? this : this with { Letters = [.. Letters.Select(pair => pair.Split('/')).Select(sides => $"{sides[1]}/{sides[0]}")] };
}
