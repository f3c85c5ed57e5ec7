using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// Makes the kept text of a page. Enters: its tree. Leaves: the text a reader sees, a paragraph a block with a blank line between, and the element of
/// each. Never: scripts, styles, what is marked as hidden, white space that the page does not show.
/// </summary>
internal sealed class HtmlText
{
    private const string Between = "\n\n";

    private readonly StringBuilder text = new();
    private readonly List<HtmlBlock> blocks = [];
    private int start;
    private int offset;
    private int links;
    private int openLinks;
    private int openPre;
    private bool gap;
    private int breaks;

    private HtmlText()
    {
    }

    public static (string Text, IReadOnlyList<HtmlBlock> Blocks) Of(HtmlNode root)
    {
        var page = new HtmlText();
        page.Walk(root, root);
        page.EndBlock(root);
        return (page.text.ToString().TrimEnd('\n'), page.blocks);
    }

    /// <summary>The text with a report behind it that stands in an element of no text, such as structured data; it may be markup itself.</summary>
    public static (string Text, IReadOnlyList<HtmlBlock> Blocks) With(string text, IReadOnlyList<HtmlBlock> blocks, string report, HtmlNode element)
    {
        var html = report.Contains("<p", StringComparison.OrdinalIgnoreCase) ? report : "<pre>" + report; // its lines are paragraphs
        if (HtmlTree.Build(html) is not { } root)
            return (text, blocks);
        var (behind, added) = Of(root);
        var shift = text.Length == 0 ? 0 : text.Length + Between.Length;
        return (text.Length == 0 ? behind : text + Between + behind, [.. blocks, .. added.Select(block => block with
        {
            Content = new(block.Content.Start + shift, block.Content.End + shift),
            Element = element,
            Offset = element.Offset,
        })]);
    }

    private void Walk(HtmlNode node, HtmlNode block)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText)
                Append(child, block);
            else if (child.Name == "br")
                Break(block);
            else if (!Elements.Of(child.Name).IsUnseen && !IsHidden(child))
                WalkElement(child, block);
        }
    }

    private void WalkElement(HtmlNode element, HtmlNode block)
    {
        if (Elements.Of(element.Name).IsBlock)
        {
            EndBlock(block);
            openPre += element.Name == "pre" ? 1 : 0;
            Walk(element, element);
            EndBlock(element);
            openPre -= element.Name == "pre" ? 1 : 0;
            return;
        }

        var isLink = element.Name == "a" && element.Has("href");
        openLinks += isLink ? 1 : 0;
        Walk(element, block);
        openLinks -= isLink ? 1 : 0;
    }

    private static bool IsHidden(HtmlNode element)
    {
        if (element.Attributes.Count == 0 || element.Name is "body" or "html")
            return false;
        if (element.Has("hidden"))
            return true;
        var style = element["style"];
        return style.Length > 0 && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    private void Append(HtmlNode run, HtmlNode block)
    {
        for (var i = 0; i < run.Text.Length; i++)
        {
            var c = run.Text[i];
            if (c == '\n' && openPre > 0)
                Break(block);
            else if (char.IsWhiteSpace(c) || c == '\u00a0')
                gap = true;
            else if (c is not ('\u00ad' or '\u200b' or '\ufeff') && !char.IsControl(c))
                Append(c, run.Offset, block);
        }
    }

    private void Append(char c, int at, HtmlNode block)
    {
        if (breaks > 1)
            EndBlock(block);
        var isFirst = text.Length == start;
        if (isFirst)
            offset = at;
        else if (breaks > 0)
            text.Append('\n');
        else if (gap)
            text.Append(' ');
        (gap, breaks) = (false, 0);
        text.Append(c);
        links += openLinks > 0 ? 1 : 0;
    }

    private void Break(HtmlNode block)
    {
        gap = false;
        if (++breaks > 1)
            EndBlock(block);
    }

    private void EndBlock(HtmlNode element)
    {
        if (text.Length > start)
        {
            blocks.Add(new(new(start, text.Length), element, offset, links));
            text.Append(Between);
            start = text.Length;
        }

        (gap, links, breaks) = (false, 0, 0);
    }
}
