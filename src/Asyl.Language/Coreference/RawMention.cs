namespace Asyl.Language.Coreference;

/// <summary>Words that speak of people, before it is known of whom. <c>Head</c> is the word that the others hang on.</summary>
internal sealed record RawMention(int First, int Last, int Head, MentionKind Kind)
{
    public Gender Gender { get; init; }

    /// <summary>How many; 0 for several whose number it does not say.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The noun of a description, in the singular where the list has it so; empty for other kinds.</summary>
    public string Noun { get; init; } = "";

    public PersonNounKind NounKind { get; init; }

    /// <summary>"the", "those"; or owned.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>"his", "X's": what follows or is described belongs to them.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The last word of the possessor of a description ("his" wife); -1 for none.</summary>
    public int Owner { get; init; } = -1;

    public bool IsSubject { get; init; }
}
