namespace Asyl.Language.Quotations;

/// <summary>Words of a text from the first to the last, both included.</summary>
internal readonly record struct Phrase(int First, int Last);
