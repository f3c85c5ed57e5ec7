using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;

namespace Asyl.Web.Api;

/// <summary>Papers that people keep in a case file or beside a report.</summary>
internal static class PapersApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases/{person}/papers", (Visit visit, string person, [AsParameters] Listing listing) => About(visit, CasesApi.Of(visit, person).Person, listing))
            .Many("listCasePapers", "Paper", "The papers of a case file, oldest first.");
        api.MapGet("/reports/{id}/papers", (Visit visit, string id, [AsParameters] Listing listing) => About(visit, ReportsApi.Of(visit, id).Id, listing))
            .Many("listReportPapers", "Paper", "The papers beside a report, such as translations, oldest first.");
        api.MapPost("/cases/{person}/papers", (Visit visit, string person, NewPaper body) => Write(visit, CasesApi.Of(visit, person).Person, body))
            .Making("writeCasePaper", "Paper", "Write a paper into the file of an open case.");
        api.MapPost("/reports/{id}/papers", (Visit visit, string id, NewPaper body) => Write(visit, ReportsApi.Of(visit, id).Id, body))
            .Making("writeReportPaper", "Paper", "Write a paper beside a report, such as the translation of a passage.");
        api.MapGet("/profiles", (Visit visit, [AsParameters] Listing listing) => listing.InOrder(visit.Room.Ask(workspace => workspace.Profiles(visit.Viewer)).All, paper => paper.Id, JsonPapers.Write))
            .Many("listProfiles", "Paper", "What people wrote about sources, oldest first.");
        api.MapPost("/profiles", (Visit visit, NewProfile body) => Write(visit, body.Source, new NewPaper(SourceProfiles.Kind, body.Fields)))
            .Making("writeProfile", "Paper", "Write what a source is: of each there is one profile, under whichever of its names.");
        api.MapGet("/papers/{id}", (Visit visit, string id) => visit.Room.Ask(workspace => Shown(Of(visit, workspace, id)))).One("getPaper", "Paper", "A paper in its newest version.");
        api.MapPut("/papers/{id}", (Visit visit, HttpRequest request, string id, PaperFields body) => visit.Room.Change(workspace =>
        {
            workspace.Rewrite(visit.Viewer, id, Seen(request, Of(visit, workspace, id)), RestApi.Filled(body.Fields));
            return Shown(Of(visit, workspace, id));
        })).Changing("rewritePaper", "Paper", "Replace a paper by a newer version.");
        api.MapDelete("/papers/{id}", (Visit visit, HttpRequest request, string id) => visit.Room.Change(workspace =>
        {
            workspace.Remove(visit.Viewer, id, Seen(request, Of(visit, workspace, id)));
            return Results.NoContent();
        })).Removing("removePaper", "Take a paper away; its versions stay in the record.");
    }

    /// <exception cref="Refused">There is no such paper here.</exception>
    private static Paper Of(Visit visit, Workspace workspace, string id) => workspace.Paper(visit.Viewer, id) ?? throw Refused.Nothing;

    /// <summary>The version that who asks has seen, which is the newest.</summary>
    private static int Seen(HttpRequest request, Paper paper)
    {
        Careful.Ensure(request, Shown(paper));
        return paper.Version;
    }

    private static Answer Shown(Paper paper) => Answer.Of(json => JsonPapers.Write(json, paper));

    private static Answer Write(Visit visit, string about, NewPaper body)
    {
        var paper = visit.Room.Change(workspace => Of(visit, workspace, workspace.Write(visit.Viewer, body.Kind, about, RestApi.Filled(body.Fields)).Id));
        return Shown(paper).MadeAt($"/papers/{paper.Id}");
    }

    private static Answer About(Visit visit, string about, Listing listing) =>
        listing.InOrder(visit.Room.Ask(workspace => workspace.Papers(visit.Viewer, about)), paper => paper.Id, JsonPapers.Write);
}
