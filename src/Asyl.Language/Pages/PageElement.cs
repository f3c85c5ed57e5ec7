using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>The way back from a paragraph of the kept text into the page.</summary>
/// <param name="Content">The paragraph, in UTF-16 code units of the kept text.</param>
/// <param name="Path">Its element, from the root down by name and number among its like: "html/body/div[2]/p".</param>
/// <param name="Offset">Where its first characters stand, in UTF-16 code units of the decoded page.</param>
public sealed record PageElement(Span Content, string Path, int Offset);
