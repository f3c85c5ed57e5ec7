using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>A person, or people not told apart, while a text is walked.</summary>
internal sealed class Individual(int number, int count, Gender gender)
{
    private Individual? root;

    public int Number => number;

    public int Count => count;

    public Gender Gender { get; private set; } = gender;

    public List<Span> Names { get; } = [];

    /// <summary>The nouns that described the person so far.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    public int Mentions { get; set; }

    /// <summary>The longest name, its words in lower case.</summary>
    public string[] Words { get; set; } = [];

    /// <summary>Who this one turned out to be: "his wife", named later.</summary>
    public Individual Root => root is null ? this : root.Root;

    public void Become(Individual other)
    {
        if (ReferenceEquals(Root, other.Root))
            return;
        other.Root.Learn(Gender);
        other.Root.Mentions += Mentions;
        other.Root.Nouns.UnionWith(Nouns);
        Root.root = other.Root;
    }

    public void Learn(Gender gender)
    {
        if (Gender == Gender.Unknown)
            Gender = gender;
    }

    public bool MayBe(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public TextPerson ToPerson() => new(Count, Gender, Names);
}
