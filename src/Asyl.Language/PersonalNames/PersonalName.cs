namespace Asyl.Language.PersonalNames;

/// <summary>
/// A name taken apart. Its words stand in the order of speech ("Family, Given" and "Family Given Fathersovich" turned round), particles left out, titles made
/// roles. Never thrown at: what has no letters is a name without words, and of a very long text only the beginning is read.
/// </summary>
public sealed record PersonalName(string Text, IReadOnlyList<NameToken> Tokens)
{
    private static readonly Remembered<PersonalName> Parsed = new(NameReader.Read);

    private IReadOnlyList<string>? keys;

    /// <summary>The words as an array, which comparing looks through without asking an interface for each.</summary>
    internal NameToken[] Words { get; } = [.. Tokens];

    public NameToken Given => Tokens[0];

    public NameToken Family => Tokens[^1];

    /// <summary>What each word is.</summary>
    public IReadOnlyList<NamePart> Parts { get; init; } = [];

    /// <summary>The father's name; null when the name does not tell.</summary>
    public NameToken? Father => Tokens.Where((_, at) => Parts[at] == NamePart.Father).FirstOrDefault();

    /// <summary>What the titles before it say: judge, lawyer, doctor, haji.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>ISO 15924, by the first letter.</summary>
    public string Script => Scripts.Of(Text);

    /// <summary>ISO 639-1, by letters and endings; empty when they do not tell.</summary>
    public string Language => NameLanguages.Of(this);

    /// <summary>How common its rarest word is in names, 0 to 1: a name of common words is many people's.</summary>
    public double Commonness => Tokens.Count == 0 ? 1 : Tokens.Min(token => token.Commonness);

    /// <summary>All its words as they sound, undivided.</summary>
    internal string Sound { get; } = string.Concat(Tokens.Select(token => token.Sound));

    /// <summary>What it is looked up by: whoever may be alike shares one of them.</summary>
    public IReadOnlyList<string> Keys => keys ??= NameKeys.Of(this);

    /// <summary>Whether it has a given and a family name, neither an initial.</summary>
    public bool IsFull => Tokens.Count > 1 && !Tokens[0].IsInitial && !Tokens[^1].IsInitial;

    public bool IsEmpty => Tokens.Count == 0;

    public static PersonalName Parse(string text) => Parsed.Of(text);
}
