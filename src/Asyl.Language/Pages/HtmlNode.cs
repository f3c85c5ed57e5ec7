using AngleSharp.Html.Parser.Tokens;

namespace Asyl.Language.Pages;

/// <summary>An element or, with an empty name, a run of characters. Knows where in the source it begins (UTF-16 code units).</summary>
internal sealed class HtmlNode(string name, int index, int offset, HtmlNode? parent)
{
    private static readonly List<HtmlNode> None = [];

    public string Name { get; } = name;

    /// <summary>Its number in the order of the source: an element's is below those of all it holds.</summary>
    public int Index { get; } = index;

    public int Offset { get; } = offset;

    public HtmlNode? Parent { get; } = parent;

    public List<HtmlNode> Children { get; private set; } = None;

    public List<HtmlAttributeToken> Attributes { get; init; } = [];

    /// <summary>The characters of a run, references resolved.</summary>
    public string Text { get; init; } = "";

    public bool IsText => Name.Length == 0;

    /// <summary>The value of an attribute; empty when it is absent.</summary>
    public string this[string attribute]
    {
        get
        {
            foreach (var each in Attributes)
            {
                if (each.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                    return each.Value ?? "";
            }

            return "";
        }
    }

    public bool Has(string attribute) => Attributes.Exists(each => each.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase));

    public void Add(HtmlNode child)
    {
        if (ReferenceEquals(Children, None))
            Children = [];
        Children.Add(child);
    }

    /// <summary>This element and all below it, in the order of the source.</summary>
    public IEnumerable<HtmlNode> Descendants()
    {
        var open = new Stack<HtmlNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    /// <summary>The characters of all runs below, as they stand in the source.</summary>
    public string InnerText() => string.Concat(Descendants().Select(node => node.Text));
}
