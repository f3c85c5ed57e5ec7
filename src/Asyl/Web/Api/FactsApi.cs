using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;

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
    }

    private static Answer One(Visit visit, string id) =>
        visit.Book.Facts.FirstOrDefault(fact => fact.Id == id) is { } fact ? Answer.Of(json => JsonPeople.WriteFact(json, fact)) : throw Refused.Nothing;

    private static bool IsAbout(Visit visit, Fact fact, string person) => fact.Person == person || (visit.Now.Person(fact.Person) is { } one && one.Id == visit.Now.Person(person)?.Id);
}
