namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>What somebody asks to be taken out of a copy. By itself it takes out nothing.</summary>
public sealed record RedactionProfile
{
    /// <summary>A copy with nothing taken out.</summary>
    public static RedactionProfile Nothing { get; } = new();

    public NameStyle Names { get; init; }

    /// <summary>Also the names of those who act in office (<c>Data/offices.tsv</c>), of authors, and of those who entered facts; they stay named otherwise. Of no effect where people are named.</summary>
    public bool NamesOfEverybody { get; init; }

    /// <summary>Whether relatives of the person whom the case is about appear only as what they are to that person.</summary>
    public bool WithoutRelatives { get; init; }

    /// <summary>Whether people who are told to be minors appear only as that.</summary>
    public bool WithoutMinors { get; init; }

    /// <summary>Whether places smaller than a country appear only as places in it.</summary>
    public bool WithoutPlaces { get; init; }

    /// <summary>Other words to take out: addresses, numbers of papers and telephones.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public bool IsNothing => Names == NameStyle.Named && !WithoutRelatives && !WithoutMinors && !WithoutPlaces && !Words.Any(word => word.Any(char.IsLetterOrDigit));
}

/// <summary>How people appear by name.</summary>
public enum NameStyle
{
    Named,

    /// <summary>The first letters of the name by which a person is shown, in Latin letters; with a number where two people share them.</summary>
    Initials,

    /// <summary>Person A, Person B …, in the order in which the reports of the case first name them; A is whom the case is about.</summary>
    Pseudonyms,
}
