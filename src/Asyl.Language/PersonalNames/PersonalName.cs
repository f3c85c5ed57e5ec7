using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>A name taken apart: its words in the order of speech, "Family, Given" turned round, particles and titles left out.</summary>
public sealed record PersonalName(string Text, IReadOnlyList<NameToken> Tokens)
{
    private static readonly HashSet<string> Particles = [.. Table.Rows("PersonalNames/particles.tsv").Select(row => row[0])];

    private static readonly Remembered<PersonalName> Parsed = new(TakeApart);

    public NameToken Given => Tokens[0];

    public NameToken Family => Tokens[^1];

    /// <summary>Whether it has a given and a family name, neither an initial.</summary>
    public bool IsFull => Tokens.Count > 1 && !Tokens[0].IsInitial && !Tokens[^1].IsInitial;

    public bool IsEmpty => Tokens.Count == 0;

    public static PersonalName Parse(string text) => Parsed.Of(text);

    private static PersonalName TakeApart(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var spoken = comma > 0 ? $"{text[(comma + 1)..]} {text[..comma]}" : text;
        var words = NameLetters.Fold(spoken).Split([' ', ' ', '-', '.', ',', '‑', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var kept = words.Where(word => !Particles.Contains(word)).ToArray();
        return new PersonalName(text, [.. (kept.Length > 0 ? kept : words).Select(NameToken.Of).Where(token => token.Sound.Length > 0)]);
    }
}
