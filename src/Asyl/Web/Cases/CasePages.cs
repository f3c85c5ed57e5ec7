namespace Asyl.Web.Cases;

/// <summary>The cases: those that people opened, and those that the reports propose, to open or to set aside.</summary>
internal static class CasePages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/cases", (Visit visit, int from = 0) => Pages.Of<CasesPage>(visit, ("From", Math.Max(0, from))));
        pages.MapPost("/cases", Open);
        pages.MapPost("/cases/{person}/dismiss", Dismiss);
        pages.MapPost("/undo", (Visit visit, IFormCollection form) =>
        {
            visit.Room.Change(workspace =>
            {
                workspace.Undo(visit.Viewer, form["act"].ToString(), form["why"].ToString());
                return true;
            });
            return Pages.Back(form);
        });
    }

    private static IResult Open(Visit visit, IFormCollection form)
    {
        var name = form["name"].ToString();
        var person = form["person"].ToString() is { Length: > 0 } id ? visit.Book.People.FirstOrDefault(known => known.Id == id) : null;
        var opened = visit.Room.Change(workspace => workspace.OpenCase(visit.Viewer, person?.Name ?? name.Trim(), person));
        return Pages.See($"/cases/{opened[0]}");
    }

    private static IResult Dismiss(Visit visit, string person, IFormCollection form)
    {
        if (visit.Book.People.FirstOrDefault(known => known.Id == person) is not { } found)
            return Pages.Nothing;
        visit.Room.Change(workspace => workspace.Dismiss(visit.Viewer, found, form["why"].ToString()));
        return Pages.Back(form);
    }
}
