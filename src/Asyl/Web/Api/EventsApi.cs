using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Web.Api;

/// <summary>Events, as they are put together from statements and facts.</summary>
internal static class EventsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/events", (Visit visit, [AsParameters] Listing listing) => listing.ByKey(visit.Book.Events, happening => happening.Id, JsonEvents.WriteEvent))
            .Many("listEvents", "Event", "Every event.");
        api.MapGet("/events/{id}", One).One("getEvent", "Event", "An event with its sides.");
    }

    private static Answer One(Visit visit, string id) => visit.Now.Event(id) is { } happening ? Answer.Of(json => JsonEvents.WriteEvent(json, happening)) : throw Refused.Nothing;
}
