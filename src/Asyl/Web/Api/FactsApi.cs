using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;
using Asyl.Web.Facts;

namespace Asyl.Web.Api;

/// <summary>Facts that people entered.</summary>
internal static class FactsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/facts", (Visit visit, string? person, [AsParameters] Listing listing) =>
            listing.ByKey(visit.Book.Facts.Where(fact => person is null || IsAbout(visit, fact, person)), fact => fact.Id, JsonPeople.WriteFact))
            .Many("listFacts", "Fact", "Facts that stand; with ?person= those about somebody.");
        api.MapGet("/facts/{id}", One).One("getFact", "Fact", "A fact with the words it rests on.");
        api.MapPost("/facts", Enter).Making("enterFact", "Fact", "Enter what happened to somebody; it rests on words of reports, on pages or boxes on them, or on a note.");
        api.MapPost("/facts/{id}/withdrawal", (Visit visit, HttpRequest request, string id, Reason body) => Answer.Done(Careful.Change(
            visit, request, (now, _) => One(now, id), (now, workspace) => workspace.Withdraw(now.Viewer, id, body.Why, now.Now.Seen))))
            .Changing("withdrawFact", "Done", "Take a fact back: it stays in the record and tells nothing any more.");
    }

    private static Answer One(Visit visit, string id) =>
        visit.Book.Facts.FirstOrDefault(fact => fact.Id == id) is { } fact ? Answer.Of(json => JsonPeople.WriteFact(json, fact)) : throw Refused.Nothing;

    private static Answer Enter(Visit visit, NewFact body)
    {
        if (body.Person.Length > 0 && visit.Book.Person(body.Person) is null)
            throw new Refused(StatusCodes.Status400BadRequest, "api.person");
        var cites = (body.Cites ?? []).OfType<CitedPlace>().ToList();
        if (cites.Exists(cite => visit.Book.Report(cite.Report) is null))
            throw new Refused(StatusCodes.Status400BadRequest, "page.nothing");
        var entry = Entering.Entry(body.Event, body.Date, body.Place, body.Country) with
        {
            Details = RestApi.Filled(body.Details),
            Cites = [.. cites.Select(Cited)],
            Note = body.Note,
        };
        var (fact, _) = Entering.Enter(visit, body.Person, body.Name, entry);
        return One(visit with { Now = visit.Room.Now }, fact.Id).MadeAt($"/facts/{fact.Id}");
    }

    private static Citing Cited(CitedPlace place) => new(place.Report, place.Start, place.End)
    {
        Page = place is { Page: >= 0 } and ({ Page: 0, Box: null } or { Page: > 0, Start: 0, End: 0 }) ? place.Page : throw new Refused(StatusCodes.Status400BadRequest, "api.place"),
        Box = place.Box switch
        {
            null => null,
            [var x, var y, var width, var height] => new(x, y, width, height),
            _ => throw new Refused(StatusCodes.Status400BadRequest, "api.place"),
        },
    };

    private static bool IsAbout(Visit visit, Fact fact, string person) => fact.Person == person || (visit.Book.Person(fact.Person) is { } one && one.Id == visit.Book.Person(person)?.Id);
}
