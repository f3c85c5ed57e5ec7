using Asyl.Casework.Sources;
using Asyl.Web.Cases;

namespace Asyl.Web.Sources;

/// <summary>Outlets, organisations and witnesses: what people wrote of each, once for all cases.</summary>
internal static class SourcePages
{
    public const string Path = "/sources";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, (Visit visit, string? name, int from = 0) => string.IsNullOrWhiteSpace(name)
            ? Pages.Of<AllSourcesPage>(visit, ("From", Math.Max(0, from)))
            : Pages.Of<SourcePage>(visit, ("Name", name.Trim())));
        pages.MapPost(Path, (Visit visit, IFormCollection form) =>
        {
            var name = form["name"].ToString();
            visit.Room.Ask(workspace => workspace.Write(visit.Viewer, SourceProfiles.Kind, name, PaperPages.Fields(form)));
            return Pages.See(Of(name.Trim()));
        });
    }

    /// <summary>The address of a source's page.</summary>
    public static string Of(string name) => $"{Path}?name={Uri.EscapeDataString(name)}";
}
