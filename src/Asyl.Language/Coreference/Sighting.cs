namespace Asyl.Language.Coreference;

/// <summary>A mention already read: who, where, how.</summary>
internal sealed record Sighting(IReadOnlyList<Individual> People, RawMention Mention, int Sentence, int Quotation);
