using Asyl.Casework.Record;
using Asyl.Language.Pages;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake;

/// <summary>The text that is read and cited, with its zones. A pure function of an original's bytes and of what kind they are.</summary>
/// <param name="Elements">For a web page, where each paragraph stands in it; empty for plain text, which is its own original.</param>
/// <param name="Remark">What was doubtful in making the text, in one sentence, or empty.</param>
public sealed record KeptText(string Text, Lazy<PageLayout> Zoned, IReadOnlyList<PageElement> Elements, string Extractor, string Remark)
{
    /// <summary>Where the words stand in an original that is neither text nor a web page.</summary>
    public Places Places { get; init; } = Places.None;

    public string Sha256 { get; } = Hashes.OfText(Text);

    /// <summary>Looked for when somebody asks: a report that is only added is read later, from the record.</summary>
    public PageLayout Layout => Zoned.Value;

    /// <summary>The text of bytes that are taken for plain text; null when they are none.</summary>
    internal static KeptText? OfPlain(byte[] bytes) =>
        TextDecoder.Decode(bytes) is { } decoded ? new(decoded.Text, new(() => Zoning.Partition(decoded.Text)), [], TextDecoder.Version, decoded.Remark) : null;

    /// <summary>Text that a format took out of its original; its zones are looked for as in plain text.</summary>
    internal static KeptText Of(string text, string extractor, string remark, Places places) =>
        new(text, new(() => Zoning.Partition(text)), [], extractor, remark) { Places = places };

    /// <summary>The text that a web page shows; null when the bytes are no page.</summary>
    internal static KeptText? OfPage(byte[] bytes) =>
        HtmlPage.Read(bytes) is { } page ? new(page.Text, new(page.Layout), page.Elements, HtmlPage.Version, page.Remark) : null;
}
