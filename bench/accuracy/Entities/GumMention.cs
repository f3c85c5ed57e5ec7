namespace Asyl.Accuracy.Entities;

/// <summary>An entity of GUM in a sentence: its first and last word, its type ("person"), and whether it is linked to an article of its own.</summary>
internal sealed record GumMention(int First, int Last, string Type, bool IsLinked);
