using Asyl.Casework.Dossiers;
using Asyl.Cli;

namespace Asyl.Web.Cases;

/// <summary>A case as a paper that leaves the house: a page to say what for and in which format, and the paper itself.</summary>
internal static class DossierPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/cases/{person}/dossier", (Visit visit, string person, HttpRequest request) => CasePages.Part<DossierPage>(visit, person, null));
        pages.MapGet("/cases/{person}/dossier/file", File);
    }

    /// <summary>The paper, noted in the custody log like any that leaves the house.</summary>
    private static IResult File(Visit visit, HttpContext context, string person)
    {
        var form = context.Request.Query;
        if (visit.Book.CaseOf(person) is null || Purpose.Find(form["for"].ToString()) is not { } purpose || DossierFormat.Find(form["format"].ToString()) is not { } format)
            return Pages.Nothing;
        var asked = new AskedDossier
        {
            AsOf = CasePages.Day(form["as-of"]) ?? visit.Today, Purpose = purpose, CutOff = CasePages.Day(form["cut-off"]), For = form["to"].ToString().Trim(), Ticked = [.. form["with"].OfType<string>()],
        };
        var bytes = visit.Room.Ask(workspace =>
        {
            var set = format.Set(workspace.Dossier(visit.Viewer, person, asked, ProgramVersion.Text).Manuscript);
            workspace.RecordIssue(visit.Viewer, "dossier", set);
            return set;
        });
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        return Results.Bytes(bytes, format.MediaType, format.Ending == ".html" ? null : $"dossier-{purpose.Code}-{asked.AsOf:yyyy-MM-dd}{format.Ending}");
    }
}
