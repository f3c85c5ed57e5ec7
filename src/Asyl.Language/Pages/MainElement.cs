using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>Finds the element that holds a page's report, and what each block is said to be. Works on sums over the tree, once up and once down.</summary>
internal sealed class MainElement
{
    private const double MostHinted = 0.6;
    private const double Enough = 0.85;
    private const int LongParagraph = 100;
    private const int MostHeadProse = 150;
    private const int FarthestHeadline = 4;
    private const int LongestHeadline = 25;
    private const int MostBeside = 15;

    private readonly HtmlNode[] nodes;
    private readonly int[] prose;
    private readonly int[] weight;
    private readonly ElementRole[] roles;
    private readonly bool[] holdsTitle;
    private readonly PageTitle title;

    /// <param name="report">The element where the report is known to stand; null when it is to be found.</param>
    public MainElement(HtmlNode root, IReadOnlyList<PageBlock> blocks, IReadOnlyList<HtmlBlock> markup, PageTitle title, HtmlNode? report = null)
    {
        (Blocks, Markup, this.title) = (blocks, markup, title);
        nodes = [.. root.Descendants()];
        prose = new int[nodes.Length];
        weight = new int[nodes.Length];
        roles = new ElementRole[nodes.Length];
        holdsTitle = new bool[nodes.Length];
        for (var i = 0; i < Blocks.Count; i++)
            prose[Markup[i].Element.Index] += Blocks[i].IsProse && LinkDensity(i) < 0.5 ? Blocks[i].Words : 0;
        Sum(prose);
        MarkTitle();
        AssignRoles();
        for (var i = 0; i < Blocks.Count; i++)
            weight[Markup[i].Element.Index] += Weight(i);
        Sum(weight);
        Root = report ?? Find();
    }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>Of the Blocks, one by one.</summary>
    public IReadOnlyList<HtmlBlock> Markup { get; }

    public HtmlNode Root { get; }

    public ElementRole RoleOf(int block) => roles[Markup[block].Element.Index];

    public double LinkDensity(int block) => (double)Markup[block].LinkLength / Markup[block].Content.Length;

    public bool Holds(int block)
    {
        for (var node = Markup[block].Element; node is not null; node = node.Parent)
        {
            if (node == Root)
                return true;
        }

        return false;
    }

    private void Sum(int[] of)
    {
        for (var i = nodes.Length - 1; i > 0; i--)
            of[nodes[i].Parent!.Index] += of[i];
    }

    // What holds the page's title as a heading is not beside its report.
    private void MarkTitle()
    {
        var heading = Enumerable.Range(0, Blocks.Count).FirstOrDefault(
            i => Markup[i].Element.Name is "h1" or "h2" or "h3" && Blocks[i].Words >= 3 && title.IsSaidBy(Blocks[i]), -1);
        var node = heading >= 0 ? Markup[heading].Element : null;
        for (; node is not null; node = node.Parent)
            holdsTitle[node.Index] = true;
    }

    // A role holds for everything below: what is beside the report stays there, whatever its parts are called. One that would leave too little
    // is the name of a layout.
    private void AssignRoles()
    {
        for (var i = 1; i < nodes.Length; i++)
        {
            var above = roles[nodes[i].Parent!.Index];
            roles[i] = above is ElementRole.Main ? ElementRole.None : above;
            if (nodes[i].IsText || above is ElementRole.Boilerplate or ElementRole.Related or ElementRole.Comments)
                continue;
            var own = Own(nodes[i]);
            if (own != ElementRole.None && (own == ElementRole.Main ? above == ElementRole.None : !holdsTitle[i] && prose[i] <= MostProse(own)))
                roles[i] = own;
        }
    }

    // One that would leave too little is the name of a layout, and so is a byline of many words.
    private double MostProse(ElementRole role) => role switch
    {
        ElementRole.Comments => double.MaxValue,
        ElementRole.Boilerplate or ElementRole.Related => prose[0] * MostHinted,
        _ => Math.Min(prose[0] * MostHinted, MostHeadProse),
    };

    private static ElementRole Own(HtmlNode node)
    {
        var byName = Elements.Of(node.Name).Role;
        if (node.Attributes.Count == 0)
            return byName;
        var byClass = ClassWords.Of(string.Join(' ', node["class"], node["id"], node["role"], node["itemprop"]));
        return byClass is ElementRole.None or ElementRole.Main && byName != ElementRole.None ? byName : byClass;
    }

    private int Weight(int index)
    {
        var block = Blocks[index];
        if (RoleOf(index) is not (ElementRole.None or ElementRole.Main or ElementRole.Headline or ElementRole.Standfirst))
            return 0;
        if (block.IsRelatedHead)
            return -30;
        if (Markup[index].Element.Name == "h1")
            return 0;
        if (LinkDensity(index) > 0.5)
            return -3;
        if (IsTeaser(index))
            return -1;
        if (block.IsProse && !(block.IsNotice && block.Words < 60))
            return Math.Min(block.Words, LongParagraph) * (title.IsSharedBy(block) ? 2 : 1);
        if (block.EndsInStop && LinkDensity(index) < 0.3)
            return block.Words / 2;
        return Markup[index].Element.Name is "p" or "li" or "td" or "blockquote" or "h2" or "h3" or "h4" ? 0 : -2;
    }

    // A few lines below the linked headline of another story: the least element that holds both holds little else.
    private bool IsTeaser(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - FarthestHeadline) && Blocks[i].Words <= LongestHeadline; i--)
        {
            if (LinkDensity(i) > 0.7 && Blocks[i] is { Words: >= 3 })
                return prose[Common(Markup[i].Element, Markup[index].Element).Index] <= Blocks[index].Words + MostBeside;
        }

        return false;
    }

    private static HtmlNode Common(HtmlNode a, HtmlNode b)
    {
        while (a != b)
            (a, b) = a.Index > b.Index ? (a.Parent!, b) : (a, b.Parent!);
        return a;
    }

    private HtmlNode Find()
    {
        var best = nodes[0];
        for (var i = 1; i < nodes.Length; i++)
        {
            if (weight[i] >= weight[best.Index] && weight[i] > 0)
                best = nodes[i];
        }

        while (best.Children.Where(child => weight[child.Index] >= weight[best.Index] * Enough && weight[child.Index] > 0).MaxBy(child => weight[child.Index]) is { } child)
            best = child;
        while (best.Name is "p" or "li" or "td" or "tr" or "blockquote" or "h1" or "h2" or "h3" && best.Parent is not null)
            best = best.Parent;
        return best;
    }
}
