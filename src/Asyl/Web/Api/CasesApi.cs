using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Events;
using Asyl.Casework.Record;
using Asyl.Casework.Similar;
using Asyl.Web.Cases;
using Asyl.Web.Deadlines;

namespace Asyl.Web.Api;

/// <summary>The cases and their parts.</summary>
internal static class CasesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases", List).Many("listCases", "Case", "Open and proposed cases, with each track's status on a day (?on=, else today); ?state= open, proposed or dismissed.");
        api.MapGet("/cases/{person}", (Visit visit, string person, string? on) => One(visit, person, RestApi.Day(on, visit.Today)))
            .One("getCase", "Case", "A case, by its person.");
        api.MapPost("/cases", Open).Making("openCase", "Case", "Open the case of a person of the reports, by id, or of somebody of a name only.");
        api.MapPost("/cases/{person}/dismissal", (Visit visit, HttpRequest request, string person, Reason body) => Answer.Done(Careful.Change(
            visit, request, (now, _) => One(now, person, now.Today), (now, workspace) => workspace.Dismiss(now.Viewer, now.Book.Person(person)!, body.Why, now.Now.Seen))))
            .Changing("dismissCase", "Done", "Set a proposed case aside.");
        api.MapGet("/cases/{person}/events", (Visit visit, string person, [AsParameters] Listing listing) =>
            listing.InOrder([.. Of(visit, person).Events.Select(visit.Book.Event).OfType<CaseEvent>()], happening => happening.Id, JsonEvents.WriteEvent))
            .Many("listCaseEvents", "Event", "The chronology of a case: its events in order.");
        api.MapGet("/cases/{person}/positions", Positions)
            .Many("listCasePositions", "Position", "Where the person stands in law on a day (?on=), or without a day every stretch of every track; with ?known= only from what was published or entered by that day.");
        api.MapGet("/cases/{person}/contradictions", (Visit visit, string person, [AsParameters] Listing listing) =>
            listing.ByKey(visit.Book.ContradictionsOf(Of(visit, person).Person), found => found.Id, (json, found) => ContradictionsApi.Write(json, visit, found)))
            .Many("listCaseContradictions", "Contradiction", "The contradictions about a person.");
        api.MapGet("/cases/{person}/deadlines", (Visit visit, string person, [AsParameters] Listing listing) =>
            listing.InOrder(DeadlineFinder.Of(visit.Book, Of(visit, person)), deadline => deadline.Id, JsonDeadlines.Write))
            .Many("listCaseDeadlines", "Deadline", "The time limits in a case, by their last day; those without one at the end.");
        api.MapGet("/deadlines", (Visit visit, [AsParameters] Listing listing) => listing.InOrder(KnownDeadlines.Of(visit.Book), deadline => deadline.Id, JsonDeadlines.Write))
            .Many("listDeadlines", "Deadline", "The time limits in all cases, by their last day.");
        api.MapGet("/cases/{person}/similar", (Visit visit, string person) => Answer.Of(json => JsonSimilar.Write(json, SimilarCases.Of(visit.Book, Of(visit, person), visit.Today))))
            .One("getSimilarCases", "SimilarCases", "The cases that share entry, charge, host, origin, family or stage with one, and what came of each.");
        api.MapGet("/cases/{person}/reports", (Visit visit, string person, [AsParameters] Listing listing) =>
            listing.ByKey(Of(visit, person).Reports.Select(visit.Book.Report).OfType<FiledReport>(), report => report.Id, JsonReports.WriteHead))
            .Many("listCaseReports", "Report", "The reports that tell a case.");
    }

    /// <exception cref="Refused">There is no case of that person here.</exception>
    public static ProtectionCase Of(Visit visit, string person) => visit.Book.CaseOf(visit.Book.Person(person)?.Id ?? person) ?? throw Refused.Nothing;

    private static Answer One(Visit visit, string person, DateOnly on) => Answer.Of(json => Write(json, visit, Of(visit, person), on));

    private static Answer Open(Visit visit, Opening body)
    {
        if (body.Person.Length > 0 && visit.Book.Person(body.Person) is null)
            throw new Refused(StatusCodes.Status400BadRequest, "api.person");
        var person = CasePages.OpenFor(visit, body.Person, body.Name);
        return One(visit with { Now = visit.Room.Now }, person, visit.Today).MadeAt($"/cases/{person}");
    }

    private static Answer List(Visit visit, string? state, string? on, [AsParameters] Listing listing)
    {
        if (state is not (null or "open" or "proposed" or "dismissed"))
            throw new Refused(StatusCodes.Status400BadRequest, "api.state");
        var day = RestApi.Day(on, visit.Today);
        var cases = visit.Book.Cases.Where(theCase => State(visit, theCase) is var its && (state is null ? its != "dismissed" : its == state));
        return listing.ByKey(cases, theCase => theCase.Person, (json, theCase) => Write(json, visit, theCase, day));
    }

    private static Answer Positions(Visit visit, string person, string? on, string? known, [AsParameters] Listing listing)
    {
        var theCase = Of(visit, person);
        var all = (known is null ? theCase : CasePages.KnownBy(visit, RestApi.Day(known, visit.Today), theCase)).Positions;
        return listing.InOrder(on is null ? all : PositionFold.PositionOn(all, RestApi.Day(on, visit.Today)), Key, (json, position) => JsonCases.WritePosition(json, position, withPerson: false));
    }

    private static string Key(Position position) =>
        string.Join('\n', [position.Track, position.Line, position.Country, position.From.Text, position.To.Text, position.Status, .. position.Because]);

    private static void Write(Utf8JsonWriter json, Visit visit, ProtectionCase theCase, DateOnly on) => JsonCases.WriteCase(json, visit.Book, theCase, on, State(visit, theCase));

    private static string State(Visit visit, ProtectionCase theCase) => theCase.IsOpen ? "open" : visit.Now.Dismissed.ContainsKey(theCase.Person) ? "dismissed" : "proposed";
}
