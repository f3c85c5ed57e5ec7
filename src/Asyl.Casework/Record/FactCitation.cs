namespace Asyl.Casework.Record;

/// <summary>A place in a kept text and its words, as a person chose them.</summary>
public sealed record FactCitation(string Report, string KeptSha256, int Start, int End, string Text);
