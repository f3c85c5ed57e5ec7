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
        api.MapGet("/acts/{id}", (Visit visit, string id) => visit.Room.Ask(workspace => workspace.Act(visit.Viewer, id)) is { } act
            ? Answer.Of(json => JsonActs.Write(json, act))
            : throw Refused.Nothing).One("getAct", "Act", "An act that stands.");
    }
}
