namespace Asyl.Casework.Reading;

/// <summary>What a person should look at, in one plain sentence, and where.</summary>
public sealed record Doubt(string Why, Passage? Passage);
