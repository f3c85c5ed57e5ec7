namespace Asyl.Training.Names;

/// <summary>A word of people's names, in lower case, and how many people bear it.</summary>
internal sealed record NameToken(string Form, int Count);
