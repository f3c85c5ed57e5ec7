using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>An expression of time as somebody marked it: where it stands and every value that counts as right, in one form of writing; none when no value was given.</summary>
internal sealed record TimexKey(Span Span, IReadOnlyList<string> Values);
