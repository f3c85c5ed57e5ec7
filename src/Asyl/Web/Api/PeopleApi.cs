using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Web.Api;

/// <summary>People with every name that reports give them.</summary>
internal static class PeopleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people", (Visit visit, string? name, [AsParameters] Listing listing) =>
            listing.ByKey(string.IsNullOrWhiteSpace(name) ? visit.Book.People : visit.Book.Find(name.Trim()), person => person.Id, JsonPeople.WritePerson))
            .Many("listPeople", "Person", "People; with ?name= those whom a name may stand for, in any spelling and script.");
        api.MapGet("/people/{id}", (Visit visit, string id) =>
            visit.Now.Person(id) is { } person ? Answer.Of(json => JsonPeople.WritePerson(json, person)) : throw Refused.Nothing)
            .One("getPerson", "Person", "A person, also by an id they had before.");
    }
}
