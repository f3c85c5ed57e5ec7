using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// Reads a web page. Enters: its bytes, as saved. Leaves: the text it shows with its zones, what it says of itself, and the way back to the elements.
/// Never: runs a script, fetches anything, throws for bad input; the time is linear in the bytes.
/// </summary>
/// <remarks>The steps: <see cref="HtmlDecoder"/>, <see cref="HtmlTree"/>, <see cref="HtmlText"/>, <see cref="MainElement"/>, <see cref="MarkedZones"/>, <see cref="PageHead"/>.</remarks>
public static class HtmlPage
{
    /// <summary>Changes whenever the same bytes could give another text or other zones.</summary>
    public const string Version = "html-1";

    // Structured data that hold this many times the report that is shown hold the report: the page hides it, or makes it with scripts.
    private const int LeastShown = 3;

    /// <summary>The page; null when the bytes are no text or nest more elements than any page has.</summary>
    public static KeptPage? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return HtmlDecoder.Decode(bytes) is { } html && HtmlTree.Build(html.Text) is { } root ? Read(root, html.Remark) : null;
    }

    private static KeptPage Read(HtmlNode root, string remark)
    {
        var head = PageHead.Of(root);
        var (text, markup) = HtmlText.Of(root);
        var kept = Zoned(text, markup, head, new MainElement(root, Blocks(text, markup), markup, head.Title), remark);
        if (head.Body.Length <= LeastShown * kept.Layout.Zones.Where(zone => zone.Zone == Zone.Body).Sum(zone => zone.Span.Length))
            return kept;
        (text, markup) = HtmlText.With(text, markup, head.Body, head.Script!);
        return Zoned(text, markup, head, new MainElement(root, Blocks(text, markup), markup, head.Title, head.Script), remark);
    }

    private static KeptPage Zoned(string text, IReadOnlyList<HtmlBlock> markup, PageHead head, MainElement main, string remark)
    {
        if (markup.Count == 0)
            return new("", head.Complete(new() { Zones = [] }), [], remark);
        var (page, headline) = MarkedZones.Assign(main, head.Title);
        return new(text, head.Complete(Zoning.Layout(text, page, headline)), Elements(markup), remark);
    }

    private static List<PageBlock> Blocks(string text, IReadOnlyList<HtmlBlock> markup)
    {
        var blocks = new List<PageBlock>(markup.Count);
        for (var i = 0; i < markup.Count; i++)
        {
            var content = markup[i].Content;
            var end = i + 1 < markup.Count ? markup[i + 1].Content.Start : text.Length;
            blocks.Add(new(text, content, content.Start, end) { Linked = (double)markup[i].LinkLength / content.Length });
        }

        return blocks;
    }

    private static List<PageElement> Elements(IReadOnlyList<HtmlBlock> markup)
    {
        var paths = new HtmlPaths();
        return [.. markup.Select(block => new PageElement(block.Content, paths.Of(block.Element), block.Offset))];
    }
}
