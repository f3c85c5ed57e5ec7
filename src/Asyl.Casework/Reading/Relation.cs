namespace Asyl.Casework.Reading;

/// <summary>Two people of a report and what one is to the other: a is b's spouse, former_spouse, parent, child, sibling, lawyer …</summary>
public sealed record Relation(string A, string B, string Kind, Passage Passage);
