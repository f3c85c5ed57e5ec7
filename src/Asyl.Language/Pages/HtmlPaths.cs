namespace Asyl.Language.Pages;

/// <summary>Writes where elements stand: "html/body/div[2]/p". Every element's children are counted once.</summary>
internal sealed class HtmlPaths
{
    private const int MostSteps = 24;

    private readonly Dictionary<HtmlNode, string> steps = [];

    public string Of(HtmlNode element)
    {
        var path = new Stack<string>();
        for (var node = element; node.Parent is not null; node = node.Parent)
            path.Push(Step(node, node.Parent));
        return path.Count <= MostSteps ? string.Join('/', path) : "…/" + string.Join('/', path.Skip(path.Count - MostSteps));
    }

    private string Step(HtmlNode node, HtmlNode parent)
    {
        if (steps.TryGetValue(node, out var step))
            return step;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            var number = seen[child.Name] = seen.GetValueOrDefault(child.Name) + 1;
            steps[child] = number == 1 ? child.Name : $"{child.Name}[{number}]";
        }

        return steps[node];
    }
}
