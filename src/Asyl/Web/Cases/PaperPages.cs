using System.Globalization;

namespace Asyl.Web.Cases;

/// <summary>Papers that people keep in a case file: written, changed and taken away, each change only on the version that was seen.</summary>
internal static class PaperPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/cases/{person}/papers", (Visit visit, string person, IFormCollection form) =>
        {
            visit.Room.Ask(workspace => workspace.Write(visit.Viewer, form["kind"].ToString(), person, Fields(form)));
            return Pages.Back(form);
        });
        pages.MapPost("/reports/{report}/papers", (Visit visit, string report, IFormCollection form) =>
        {
            visit.Room.Change(workspace => workspace.Write(visit.Viewer, form["kind"].ToString(), report, Fields(form)));
            return Pages.Back(form);
        });
        pages.MapPost("/papers/{id}", (Visit visit, string id, IFormCollection form) =>
        {
            visit.Room.Change(workspace => workspace.Rewrite(visit.Viewer, id, Version(form), Fields(form)));
            return Pages.Back(form);
        });
        pages.MapPost("/papers/{id}/remove", (Visit visit, string id, IFormCollection form) =>
        {
            visit.Room.Change(workspace =>
            {
                workspace.Remove(visit.Viewer, id, Version(form));
                return true;
            });
            return Pages.Back(form);
        });
    }

    private static int Version(IFormCollection form) => int.TryParse(form["version"], CultureInfo.InvariantCulture, out var version) ? version : 0;

    public static Dictionary<string, string> Fields(IFormCollection form) => form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
}
