using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The number of a sentence and of its paragraph, and where the sentence stands.</summary>
internal readonly record struct Place(int Sentence, int Paragraph, Span Span);
