using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// Builds the tree of a page. Enters: any text at all. Leaves: elements nested as their tags say, each where it begins in the source; never deeper
/// than <see cref="DeepestNesting"/> (what is nested deeper lies side by side there) and never more than <see cref="MostNodes"/>.
/// </summary>
/// <remarks>
/// The tokens are AngleSharp's (HTML Living Standard, 13.2.5). The tree is our own, because the standard's tree construction takes quadratic time and
/// space on hostile pages; of its rules those are kept that matter to text: void elements, implied ends, ends that find no beginning.
/// </remarks>
internal sealed class HtmlTree
{
    public const int DeepestNesting = 400;
    public const int MostNodes = 400_000;
    private const int FarthestImplied = 12;

    private readonly List<HtmlNode> open = [new("#document", 0, 0, null)];
    private readonly Dictionary<string, int> openByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> flattened = new(StringComparer.Ordinal);
    private int nodes;

    private HtmlTree()
    {
    }

    private HtmlNode Top => open[^1];

    /// <summary>The root, or null when there are more elements than will be taken.</summary>
    public static HtmlNode? Build(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, SkipProcessingInstructions = true };
        var tree = new HtmlTree();
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start)
                tokens.State = tree.Begin(start);
            else if (token.Type == HtmlTokenType.EndTag)
                tree.End(token.Name);
            else if (token.Type == HtmlTokenType.Character)
                tree.Top.Add(new("", ++tree.nodes, token.Position.Index, tree.Top) { Text = token.Data });
            if (tree.nodes > MostNodes)
                return null;
        }

        return tree.open[0];
    }

    // The state the tokens of the element's content are read in.
    private HtmlParseMode Begin(HtmlTagToken tag)
    {
        var kind = Elements.Of(tag.Name);
        foreach (var ended in kind.Ends)
            EndImplied(ended);
        var node = new HtmlNode(tag.Name, ++nodes, tag.Position.Index, Top) { Attributes = tag.Attributes };
        Top.Add(node);
        if (kind.IsVoid || (tag.IsSelfClosing && IsOpen("svg")))
            return HtmlParseMode.PCData;
        if (open.Count < DeepestNesting)
        {
            open.Add(node);
            openByName[tag.Name] = openByName.GetValueOrDefault(tag.Name) + 1;
        }
        else
        {
            flattened[tag.Name] = flattened.GetValueOrDefault(tag.Name) + 1;
        }

        return IsOpen("svg") ? HtmlParseMode.PCData : kind.Content;
    }

    private bool IsOpen(string name) => openByName.GetValueOrDefault(name) > 0;

    private void End(string name)
    {
        if (flattened.GetValueOrDefault(name) is > 0 and var depth)
            flattened[name] = depth - 1;
        else if (IsOpen(name))
            PopTo(LastOpen(name));
    }

    // An end that would close a block from within, such as a late </b>, or a cell of a table, closes nothing.
    private int LastOpen(string name)
    {
        var isInline = !Elements.Of(name).IsBlock;
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
                return i;
            if ((isInline && Elements.Of(open[i].Name).IsBlock) || (open[i].Name is "td" or "th" && name is not ("table" or "tr" or "tbody" or "thead" or "tfoot")))
                return open.Count;
        }

        return open.Count;
    }

    // "ended" is a name, and behind a slash the names it is not looked for beyond.
    private void EndImplied(string[] ended)
    {
        if (!IsOpen(ended[0]))
            return;
        for (var i = open.Count - 1; i > Math.Max(0, open.Count - FarthestImplied); i--)
        {
            if (open[i].Name == ended[0])
            {
                PopTo(i);
                return;
            }

            if (Array.IndexOf(ended, open[i].Name, 1) > 0 || (ended.Length == 1 && Elements.Of(open[i].Name).IsBlock))
                return;
        }
    }

    private void PopTo(int count)
    {
        for (var i = open.Count - 1; i >= count; i--)
        {
            openByName[open[i].Name]--;
            open.RemoveAt(i);
        }
    }
}
