using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;
using Microsoft.Extensions.Primitives;

namespace Asyl.Web.Reports;

/// <summary>The page of a report that a person points at, or a box on it: given whole (box=50,90,200,14) or by its four sides. Without a box it is all of the page.</summary>
internal static class CitedPage
{
    public static IReadOnlyList<string> Sides { get; } = ["x", "y", "width", "height"];

    /// <returns>Null where no page is given.</returns>
    /// <exception cref="WorkspaceException">There is no such page, or the box does not lie on it.</exception>
    public static Citing? Of(FiledReport report, Func<string, StringValues> field)
    {
        if (field("page").ToString().Trim() is not { Length: > 0 } given)
            return null;
        var page = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var cited = new Citing(report.Id, 0, 0) { Page = page, Box = BoxIn(field) };
        report.Places.Check(report.Id, page, cited.Box);
        return cited;
    }

    /// <summary>The box that fields say, wherever it lies; null where they are empty.</summary>
    public static Box? BoxIn(Func<string, StringValues> field)
    {
        var sides = Sides.Select(side => field(side).ToString().Trim()).ToList();
        var given = field("box").ToString().Trim() is { Length: > 0 } whole ? whole : sides.TrueForAll(side => side.Length == 0) ? "" : string.Join(',', sides);
        return given.Length == 0 ? null : Box.Parse(given) ?? throw new WorkspaceException("expected a box as four numbers: left, top, width, height");
    }

    /// <summary>The address of a page, and of what is marked on it.</summary>
    public static string Address(string report, int page, string mark = "") => $"/reports/{report}/pages/{page}{(mark.Length > 0 ? $"#m-{mark}" : "")}";
}
