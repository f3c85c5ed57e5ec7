using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Web.Reports;
using Asyl.Web.Reviewing;

namespace Asyl.Web.Api;

/// <summary>Events, as they are put together from statements and facts.</summary>
internal static class EventsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/events", (Visit visit, [AsParameters] Listing listing) => listing.ByKey(visit.Book.Events, happening => happening.Id, JsonEvents.WriteEvent))
            .Many("listEvents", "Event", "Every event.");
        api.MapGet("/events/{id}", One).One("getEvent", "Event", "An event with its sides.");
        api.MapPost("/events/{id}/decisions", (Visit visit, HttpRequest request, string id, EventDecision body) => Answer.Done(Careful.Change(
            visit, request, (now, _) => One(now, id), (now, workspace) => Decide(now, workspace, id, body))))
            .Changing("decideEvent", "Done", "Accept or reject an event: all its statements that wait, or for a rejection also those that were accepted.");
    }

    private static string Decide(Visit visit, Workspace workspace, string id, EventDecision body)
    {
        var kind = body.Kind is "accept" or "reject" ? body.Kind : throw new Refused(StatusCodes.Status400BadRequest, "api.kind");
        var statements = ReviewPages.Under(visit.Book, visit.Book.Event(id)!, kind);
        if (statements.Count == 0)
            throw new Refused(StatusCodes.Status400BadRequest, "api.decided");
        return workspace.Decide(visit.Viewer, kind, statements, Correction.None, body.Why, visit.Now.Seen);
    }

    private static Answer One(Visit visit, string id) => visit.Book.Event(id) is { } happening ? Answer.Of(json => JsonEvents.WriteEvent(json, happening)) : throw Refused.Nothing;
}
