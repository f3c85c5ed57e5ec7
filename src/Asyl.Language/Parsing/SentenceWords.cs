using Asyl.Language.Tagging;
using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>A sentence, or a part of a long one, cut into words.</summary>
internal sealed record SentenceWords(Span Span, IReadOnlyList<CutWord> Words);

/// <summary>A word where it stands, what it looks like, and the parts of speech that the caller leaves it.</summary>
internal readonly record struct CutWord(Span Span, Lexeme Lexeme, UposSet Allowed);
