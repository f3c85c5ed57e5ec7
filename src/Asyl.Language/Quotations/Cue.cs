namespace Asyl.Language.Quotations;

/// <summary>A word that introduces speech, and who speaks. <c>Trails</c>: what is said stands before it ("…, she said").</summary>
internal sealed record Cue(int Word, SpeechAct Act, Phrase Speaker, bool Trails);
