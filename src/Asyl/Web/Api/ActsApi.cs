using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Web.Api;

/// <summary>What people decided, and can undo.</summary>
internal static class ActsApi
{
    private const int Remembered = 1_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/acts", (Visit visit, [AsParameters] Listing listing) =>
            listing.InOrder(visit.Room.Ask(workspace => workspace.LastActs(visit.Viewer, Remembered)), act => act.Id, JsonActs.Write))
            .Many("listActs", "Act", "What was decided last, newest first; undone acts are left out.");
        api.MapGet("/acts/{id}", (Visit visit, string id) => visit.Room.Ask(workspace => One(visit, workspace, id))).One("getAct", "Act", "An act that stands.");
        api.MapPost("/acts/{id}/undo", (Visit visit, HttpRequest request, string id, Reason body) =>
        {
            Careful.Change(visit, request, (now, workspace) => One(now, workspace, id), (now, workspace) =>
            {
                workspace.Undo(now.Viewer, id, body.Why);
                return true;
            });
            return Results.NoContent();
        }).Removing("undoAct", "Undo everything decided in one act: what was in force before is in force again.");
    }

    private static Answer One(Visit visit, Workspace workspace, string id) =>
        workspace.Act(visit.Viewer, id) is { } act ? Answer.Of(json => JsonActs.Write(json, act)) : throw Refused.Nothing;
}
