using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>A run of text between block boundaries of a page.</summary>
/// <param name="Content">Where it stands in the kept text.</param>
/// <param name="Element">The block element it stands in.</param>
/// <param name="Offset">Where its first character stands in the source.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
internal sealed record HtmlBlock(Span Content, HtmlNode Element, int Offset, int LinkLength);
