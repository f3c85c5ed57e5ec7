namespace Asyl.Language.Pages;

/// <summary>Writes where elements stand: "html/body/div[2]/p". Every element's children are counted once.</summary>
internal sealed class HtmlPaths
{
    private const int MostSteps = 24;

    private readonly Dictionary<HtmlNode, string> steps = [];

    /// <summary>From the root down; of a very deep element only the last steps.</summary>
    public string Of(HtmlNode element)
    {
        var path = new List<string>(MostSteps + 1);
        for (var node = element; node.Parent is not null; node = node.Parent)
        {
            path.Add(path.Count < MostSteps ? Step(node, node.Parent) : "…");
            if (path.Count > MostSteps)
                break;
        }

        path.Reverse();
        return string.Join('/', path);
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
