using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>A person, or people not told apart, while a text is walked.</summary>
internal sealed class Individual(int number, int count, Gender gender)
{
    public int Number => number;

    public int Count => count;

    public Gender Gender { get; private set; } = gender;

    public List<Span> Names { get; } = [];

    /// <summary>The nouns that described the person so far.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    public int Mentions { get; set; }

    /// <summary>The longest name, its words in lower case.</summary>
    public string[] Words { get; set; } = [];

    public void Learn(Gender gender)
    {
        if (Gender == Gender.Unknown)
            Gender = gender;
    }

    public bool MayBe(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    public TextPerson ToPerson() => new(Count, Gender, Names);
}
