using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>A word that introduces speech, and who speaks. <c>Trails</c>: what is said stands before it ("…, she said").</summary>
internal sealed record Cue(int Word, SpeechAct Act, Phrase Speaker, bool Trails)
{
    /// <summary>Where it stands; "according to" is one cue of two words.</summary>
    public Span SpanIn(TextWords words) => words.SpanOf(Word, words.At(Word) is "according" ? Word + 1 : Word);

    public Quotation Says(Span said, QuotationKind kind, TextWords words) => new(said, kind, words.SpanOf(Speaker), SpanIn(words), Act);
}
