using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.People;

namespace Asyl.Web.Api;

/// <summary>People with every name that reports give them.</summary>
internal static class PeopleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people", (Visit visit, string? name, [AsParameters] Listing listing) => string.IsNullOrWhiteSpace(name)
            ? listing.ByKey(visit.Book.People, person => person.Id, Write(visit))
            : listing.InOrder([.. NameSearch.In(visit.Book, name.Trim()).Select(found => found.Person)], person => person.Id, Write(visit)))
            .Many("listPeople", "Person", "People; with ?name= those whom a name may stand for, in any spelling and script, the likest first.");
        api.MapGet("/people/{id}", (Visit visit, string id) =>
            visit.Book.Person(id) is { } person ? Answer.Of(json => Write(visit)(json, person)) : throw Refused.Nothing)
            .One("getPerson", "Person", "A person, also by an id they had before.");
    }

    private static Action<Utf8JsonWriter, Person> Write(Visit visit) => (json, person) => JsonPeople.WritePerson(json, visit.Book, person);
}
