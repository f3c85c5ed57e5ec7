using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Events;

namespace Asyl.Web.Api;

/// <summary>What cannot all be so, and what people made of it.</summary>
internal static class ContradictionsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contradictions", (Visit visit, bool? shown, [AsParameters] Listing listing) => listing.ByKey(
            visit.Book.Contradictions.Where(found => shown is null || found.Shown == shown), found => found.Id, (json, found) => Write(json, visit, found)))
            .Many("listContradictions", "Contradiction", "Contradictions; ?shown=true without the small ones that are folded.");
        api.MapGet("/contradictions/{id}", One).One("getContradiction", "Contradiction", "A contradiction with its sides.");
        api.MapPost("/contradictions/{id}/settlement", (Visit visit, HttpRequest request, string id, Settlement body) => Answer.Done(Careful.Change(
            visit, request, (now, _) => One(now, id), (now, workspace) => workspace.Settle(now.Viewer, id, body.Value, body.Why, now.Now.Seen))))
            .Changing("settleContradiction", "Done", "Note what is made of a contradiction; its sides stay as they are told.");
    }

    public static void Write(Utf8JsonWriter json, Visit visit, Contradiction found) => JsonEvents.WriteContradiction(json, found, visit.Now.Settled.GetValueOrDefault(found.Id));

    private static Answer One(Visit visit, string id) =>
        visit.Book.Contradictions.FirstOrDefault(found => found.Id == id) is { } found ? Answer.Of(json => Write(json, visit, found)) : throw Refused.Nothing;
}
