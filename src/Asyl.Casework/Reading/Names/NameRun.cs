namespace Asyl.Casework.Reading.Names;

/// <summary>A name where it stands in a sentence, words First to Last; titles and roles before it are not part of it.</summary>
internal sealed record NameRun(int First, int Last, string Text, NameKind Kind)
{
    public int Length => Last - First + 1;

    /// <summary>The person meant, for a run of kind Person.</summary>
    public PersonEntry? Person { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of a place, or empty.</summary>
    public string Country { get; init; } = "";
}
