using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>A parsed sentence. Invariant: the heads make one tree over the words, whose root has head -1; none for a sentence without words.</summary>
public sealed record SentenceTree(Span Span, IReadOnlyList<TreeWord> Words);
