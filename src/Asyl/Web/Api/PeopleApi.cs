using System.Text.Json;
using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.People;
using Asyl.Web.People;

namespace Asyl.Web.Api;

/// <summary>People with every name that reports give them; and what people say of who is who and how somebody is called.</summary>
internal static class PeopleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people", (Visit visit, string? name, [AsParameters] Listing listing) => string.IsNullOrWhiteSpace(name)
            ? listing.ByKey(visit.Book.People, person => person.Id, Write(visit))
            : listing.InOrder([.. NameSearch.In(visit.Book, name.Trim()).Select(found => found.Person)], person => person.Id, Write(visit)))
            .Many("listPeople", "Person", "People; with ?name= those whom a name may stand for, in any spelling and script, the likest first.");
        api.MapGet("/people/{id}", One).One("getPerson", "Person", "A person, also by an id they had before.");
        api.MapGet("/people/{id}/accounts", (Visit visit, string id) => Accounts(PeoplePages.AccountsOf(visit, Of(visit, id))))
            .One("getAccounts", "Accounts", "A person's own accounts side by side with each other and the decision. For internal use: never in a dossier.");
        api.MapPost("/people/{id}/judgements", (Visit visit, HttpRequest request, string id, NewJudgement body) => Change(visit, request, id, (now, workspace, person) =>
            workspace.Judge(now.Viewer, person, Other(now, body.Other), PeoplePages.VerdictOf(body.Verdict), Why(body.Why), now.Now.Seen)))
            .Changing("judgePerson", "Done", "Say that a person and another are the same, different, or that it is left open. Different beats same.");
        api.MapPost("/people/{id}/parting", (Visit visit, HttpRequest request, string id, Parting body) => Change(visit, request, id, (now, workspace, person) =>
            workspace.Split(now.Viewer, person, body.Report, Why(body.Why), now.Now.Seen)))
            .Changing("partPerson", "Done", "Say that whom a report names is somebody else than the person of the other reports.");
        api.MapPost("/people/{id}/name", (Visit visit, HttpRequest request, string id, NewName body) => Change(visit, request, id, (now, workspace, person) =>
            workspace.Name(now.Viewer, person, body.Name.Trim(), body.Why)))
            .Changing("namePerson", "Done", "Set the name that is shown for a person; the spellings of the reports stay.");
    }

    /// <exception cref="Refused">There is no such person here.</exception>
    private static Answer One(Visit visit, string id) => Answer.Of(json => Write(visit)(json, Of(visit, id)));

    private static Answer Accounts(AccountComparison compared) => Answer.Of(json => JsonAccounts.Write(json, compared));

    private static Action<Utf8JsonWriter, Person> Write(Visit visit) => (json, person) => JsonPeople.WritePerson(json, visit.Book, person);

    private static IResult Change(Visit visit, HttpRequest request, string id, Func<Visit, Workspace, Person, string> change) =>
        Answer.Done(Careful.Change(visit, request, (now, _) => One(now, id), (now, workspace) => change(now, workspace, Of(now, id))));

    private static Person Of(Visit visit, string id) => visit.Book.Person(id) ?? throw Refused.Nothing;

    private static Person Other(Visit visit, string id) => visit.Book.Person(id) ?? throw new Refused(StatusCodes.Status400BadRequest, "api.person");

    private static string Why(string why) => string.IsNullOrWhiteSpace(why) ? throw new Refused(StatusCodes.Status400BadRequest, "who.no_reason") : why;
}
