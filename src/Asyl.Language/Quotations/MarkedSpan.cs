using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Words between quotation marks. <c>Outer</c> has the marks, <c>Parent</c> is the marked span around it in their list, -1 for none.
/// </summary>
internal readonly record struct MarkedSpan(Span Outer, Span Inner, int Parent, bool IsClosed);
