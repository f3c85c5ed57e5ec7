namespace Asyl.Language.Pages;

/// <summary>
/// What each element of a page is said to hold, by its name, its classes and its markup. A role holds for everything below: what is beside the report
/// stays there, whatever its parts are called. A name that would put the report itself aside is the name of a layout, and is not believed.
/// </summary>
internal sealed class ElementRoles
{
    private const double MostBeside = 0.6;
    private const int MostHeadWords = 150;

    private readonly ElementRole[] roles;
    private readonly int[] prose;

    /// <param name="nodes">Every node, by its index.</param>
    /// <param name="prose">How many words of prose each holds.</param>
    /// <param name="heading">The heading that says the page's title, or null: what holds it is not beside its report.</param>
    public ElementRoles(HtmlNode[] nodes, int[] prose, HtmlNode? heading)
    {
        this.prose = prose;
        roles = new ElementRole[nodes.Length];
        var holdsHeading = new bool[nodes.Length];
        for (var node = heading; node is not null; node = node.Parent)
            holdsHeading[node.Index] = true;
        for (var i = 1; i < nodes.Length; i++)
            roles[i] = nodes[i].IsText ? ElementRole.None : RoleOf(nodes[i], roles[nodes[i].Parent!.Index], holdsHeading[i]);
    }

    public ElementRole this[HtmlNode element] => roles[element.Index];

    private ElementRole RoleOf(HtmlNode node, ElementRole above, bool holdsHeading)
    {
        if (above is ElementRole.Boilerplate or ElementRole.Related or ElementRole.Comments)
            return above;
        var own = Own(node);
        var isBelieved = own == ElementRole.Main ? above == ElementRole.None : own != ElementRole.None && !holdsHeading && prose[node.Index] <= MostProse(own);
        return isBelieved ? own : above == ElementRole.Main ? ElementRole.None : above;
    }

    // Comments may be longer than what they are about; a byline of many words is none.
    private double MostProse(ElementRole role) => role switch
    {
        ElementRole.Comments => double.MaxValue,
        ElementRole.Boilerplate or ElementRole.Related => prose[0] * MostBeside,
        _ => Math.Min(prose[0] * MostBeside, MostHeadWords),
    };

    private static ElementRole Own(HtmlNode node)
    {
        var byName = Elements.Of(node.Name).Role;
        if (node.Attributes.Count == 0)
            return byName;
        var byClass = ClassWords.Of(string.Join(' ', node["class"], node["id"], node["role"], node["itemprop"]));
        return byClass is ElementRole.None or ElementRole.Main && byName != ElementRole.None ? byName : byClass;
    }
}
