using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Web.Api;

/// <summary>Who may be the same person, what was judged, and which names were set. An act undoes each of the latter.</summary>
internal static class JudgementsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/proposals", (Visit visit, [AsParameters] Listing listing) =>
            listing.InOrder(visit.Now.Roster.Proposed, pair => $"{pair.A.Id} {pair.B.Id}", JsonWhoIsWho.WriteProposal))
            .Many("listProposals", "Proposal", "People who may be the same: those about somebody with a case first, then the likest.");
        api.MapGet("/judgements", (Visit visit, string? person, [AsParameters] Listing listing) =>
            listing.InOrder([.. person is null ? visit.Now.Said.Acts.Reverse() : visit.Book.Person(person) is { } one ? visit.Now.Said.About(one, visit.Book) : []],
                judgement => judgement.Act, (json, judgement) => JsonWhoIsWho.WriteJudgement(json, judgement, visit.Book)))
            .Many("listJudgements", "Judgement", "What was judged, newest first, undone judgements left out; with ?person= about somebody.");
        api.MapGet("/judgements/{id}", (Visit visit, string id) => visit.Now.Said.Acts.FirstOrDefault(judgement => judgement.Act == id) is { } judgement
            ? Answer.Of(json => JsonWhoIsWho.WriteJudgement(json, judgement, visit.Book)) : throw Refused.Nothing).One("getJudgement", "Judgement", "A judgement, by its act.");
        api.MapGet("/names", (Visit visit, [AsParameters] Listing listing) =>
            listing.InOrder([.. visit.Now.Said.SetNames.Reverse()], named => named.Act, (json, named) => JsonWhoIsWho.WriteName(json, named, visit.Book)))
            .Many("listNames", "SetName", "Names that people set, newest first, undone ones left out.");
        api.MapGet("/names/{id}", (Visit visit, string id) => visit.Now.Said.SetNames.FirstOrDefault(named => named.Act == id) is { } named
            ? Answer.Of(json => JsonWhoIsWho.WriteName(json, named, visit.Book)) : throw Refused.Nothing).One("getName", "SetName", "A name that somebody set, by its act.");
    }
}
