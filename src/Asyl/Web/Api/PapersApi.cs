using Asyl.Casework.Dossiers.Exports;

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
        api.MapGet("/papers/{id}", (Visit visit, string id) => visit.Room.Ask(workspace => workspace.Paper(visit.Viewer, id)) is { } paper
            ? Answer.Of(json => JsonPapers.Write(json, paper))
            : throw Refused.Nothing).One("getPaper", "Paper", "A paper in its newest version.");
    }

    private static Answer About(Visit visit, string about, Listing listing) =>
        listing.InOrder(visit.Room.Ask(workspace => workspace.Papers(visit.Viewer, about)), paper => paper.Id, JsonPapers.Write);
}
