namespace Asyl.Accuracy.Measures;

/// <summary>A quotation that a passage should yield; words and speaker are compared without marks and articles around them.</summary>
internal sealed record ExpectedQuotation(string Kind, string Words, string Speaker, string StandsFor, string Cue);
