using System.Text.RegularExpressions;

namespace Asyl.Casework.Intake.Printed;

/// <summary>Running heads and feet and page numbers: lines at the edge of a page that stand there on other pages too, whatever number is in them.</summary>
internal static partial class Furniture
{
    // Of the page's height.
    private const double Edge = 0.12;
    private const double SamePlace = 0.02;
    private const int LeastPages = 3;

    public static HashSet<PrintedLine> In(IReadOnlyList<PrintedPage> pages)
    {
        var atEdge = pages.SelectMany(page => page.Blocks.SelectMany(block => block).Where(line => IsAtEdge(page, line)).Select(line => (Page: page, Line: line))).ToList();
        var found = new HashSet<PrintedLine>(ReferenceEqualityComparer.Instance);
        found.UnionWith(atEdge.Where(one => PageNumber().IsMatch(one.Line.Text)).Select(one => one.Line));
        foreach (var alike in atEdge.GroupBy(one => (Digits().Replace(one.Line.Text, "#").ToUpperInvariant(), Math.Round(one.Line.Middle / one.Page.Size.Height / SamePlace))))
        {
            if (alike.Select(one => one.Page).Distinct(ReferenceEqualityComparer.Instance).Count() >= LeastPages)
                found.UnionWith(alike.Select(one => one.Line));
        }

        return found;
    }

    private static bool IsAtEdge(PrintedPage page, PrintedLine line) => line.Middle < page.Size.Height * Edge || line.Middle > page.Size.Height * (1 - Edge);

    [GeneratedRegex(@"^[-–—\s]*(page|p\.|стр\.|с\.|sayfa|бет)?\s*\d{1,4}(\s*(/|of|из)\s*\d{1,4})?[-–—\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
