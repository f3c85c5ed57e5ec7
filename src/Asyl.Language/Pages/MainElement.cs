using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// Finds the element that holds a page's report. Every block weighs for or against the elements around it: prose for, lists of links and excerpts
/// of other stories against, what stands beside the report nothing. The heaviest element holds the report; works on sums over the tree.
/// </summary>
internal sealed class MainElement
{
    private const double Enough = 0.85;
    private const double MostLinked = 0.5;
    private const double HeadlineLinked = 0.7;
    private const double LittleLinked = 0.3;
    private const int LongParagraph = 100;
    private const int LongestNotice = 60;
    private const int FarthestHeadline = 4;
    private const int LongestHeadline = 25;
    private const int MostBesideTeaser = 15;
    private const int RelatedWeight = -30;
    private const int LinkWeight = -3;
    private const int ScrapWeight = -2;
    private const int TeaserWeight = -1;

    private readonly HtmlNode[] nodes;
    private readonly int[] prose;
    private readonly ElementRoles roles;
    private readonly PageTitle title;

    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="markup">Of the blocks, one by one.</param>
    /// <param name="report">The element where the report is known to stand; null when it is to be found.</param>
    public MainElement(HtmlNode root, IReadOnlyList<PageBlock> blocks, IReadOnlyList<HtmlBlock> markup, PageTitle title, HtmlNode? report = null)
    {
        (Blocks, Markup, this.title) = (blocks, markup, title);
        nodes = [.. root.Descendants()];
        prose = Sums(i => blocks[i].IsProse && blocks[i].Linked < MostLinked ? blocks[i].Words : 0);
        var heading = markup.Where((block, i) => Elements.Of(block.Element.Name).IsHeading && blocks[i].Words > 2 && title.IsSaidBy(blocks[i])).FirstOrDefault();
        roles = new(nodes, prose, heading?.Element);
        Root = report ?? Heaviest(Sums(Weight));
    }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>Of the blocks, one by one.</summary>
    public IReadOnlyList<HtmlBlock> Markup { get; }

    public HtmlNode Root { get; }

    public ElementRole RoleOf(int block) => roles[Markup[block].Element];

    public bool Holds(int block)
    {
        for (var node = Markup[block].Element; node is not null; node = node.Parent)
        {
            if (node == Root)
                return true;
        }

        return false;
    }

    // A figure of blocks, summed for every element over the blocks in it.
    private int[] Sums(Func<int, int> figure)
    {
        var sums = new int[nodes.Length];
        for (var i = 0; i < Blocks.Count; i++)
            sums[Markup[i].Element.Index] += figure(i);
        for (var i = nodes.Length - 1; i > 0; i--)
            sums[nodes[i].Parent!.Index] += sums[i];
        return sums;
    }

    private int Weight(int index)
    {
        var (block, name) = (Blocks[index], Markup[index].Element.Name);
        if (name == "h1" || RoleOf(index) is not (ElementRole.None or ElementRole.Main or ElementRole.Headline or ElementRole.Standfirst))
            return 0;
        if (block.IsRelatedHead)
            return RelatedWeight;
        if (block.Linked > MostLinked)
            return LinkWeight;
        if (IsTeaser(index))
            return TeaserWeight;
        if (block.IsProse && !(block.IsNotice && block.Words < LongestNotice))
            return Math.Min(block.Words, LongParagraph) * (title.IsSharedBy(block) ? 2 : 1);
        if (block.EndsInStop && block.Linked < LittleLinked)
            return block.Words / 2;
        return Elements.Of(name).IsParagraph ? 0 : ScrapWeight;
    }

    // A few lines below the linked headline of another story: the least element that holds both holds little else.
    private bool IsTeaser(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - FarthestHeadline) && Blocks[i].Words <= LongestHeadline; i--)
        {
            if (Blocks[i] is { Words: > 2, Linked: > HeadlineLinked })
                return prose[Common(Markup[i].Element, Markup[index].Element).Index] <= Blocks[index].Words + MostBesideTeaser;
        }

        return false;
    }

    private static HtmlNode Common(HtmlNode a, HtmlNode b)
    {
        while (a != b)
            (a, b) = a.Index > b.Index ? (a.Parent!, b) : (a, b.Parent!);
        return a;
    }

    // The smallest of the heaviest; from there down while one child holds nearly all of it, and never a mere paragraph.
    private HtmlNode Heaviest(int[] weight)
    {
        var best = nodes[0];
        foreach (var node in nodes)
        {
            if (weight[node.Index] > 0 && weight[node.Index] >= weight[best.Index])
                best = node;
        }

        while (best.Children.Find(child => weight[child.Index] > 0 && weight[child.Index] >= weight[best.Index] * Enough) is { } child)
            best = child;
        while (Elements.Of(best.Name).IsParagraph && best.Parent is not null)
            best = best.Parent;
        return best;
    }
}
