using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>A web page as plain text.</summary>
/// <param name="Text">What the page shows, paragraphs with a blank line between; empty for a page without words.</param>
/// <param name="Layout">The zones of the text and what the page says of itself.</param>
/// <param name="Elements">Where each paragraph stands in the page, in the order of the text.</param>
/// <param name="Remark">What was doubtful in reading the bytes, in one sentence, or empty.</param>
public sealed record KeptPage(string Text, PageLayout Layout, IReadOnlyList<PageElement> Elements, string Remark);
