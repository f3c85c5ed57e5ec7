using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Words that somebody says, where they stand (UTF-16 code units): without the marks around them, or the clause behind "that". <c>Speaker</c> is the
/// words for who says so, perhaps a pronoun in another sentence; null where the text does not tell. <c>Cue</c> is the word that says so.
/// </summary>
public readonly record struct Quotation(Span Span, QuotationKind Kind, Span? Speaker, Span? Cue, SpeechAct Act);
