using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.Record;
using Asyl.Web.Reports;

namespace Asyl.Web.Reviewing;

/// <summary>Deciding on what the machine proposes. The event is the unit: accepting it accepts every statement that stands under it and waits.</summary>
internal static class ReviewPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review", (Visit visit) => Pages.Of<ReviewPage>(visit));
        pages.MapGet("/cases/{person}/review", (Visit visit, string person, int from = 0) =>
            visit.Book.CaseOf(person) is { } theCase ? Pages.Of<CaseReviewPage>(visit, ("Case", theCase), ("From", Math.Max(0, from))) : Pages.Nothing);
        pages.MapGet("/cases/{person}/events/{id}", (Visit visit, string person, string id) => On(visit, person, id, (theCase, happening) =>
            Pages.Of<EventPage>(visit, ("Case", theCase), ("Happening", happening))));
        pages.MapGet("/cases/{person}/events/{id}/changes", (Visit visit, string person, string id) => On(visit, person, id, (theCase, happening) =>
            Pages.Of<ChangesPage>(visit, ("Case", theCase), ("Happening", happening))));
        pages.MapPost("/cases/{person}/events/{id}", Decide);
    }

    /// <summary>The statements that a decision on an event is about: what waits, or for a rejection also what was accepted.</summary>
    public static IReadOnlyList<string> Under(Casebook book, CaseEvent happening, string kind) =>
        [.. happening.Statements.Where(id => book.Statement(id) is { } filed && (kind == "accept" ? filed.Review == Review.Proposed : filed.Review != Review.Rejected))];

    private static IResult On(Visit visit, string person, string id, Func<ProtectionCase, CaseEvent, IResult> page) =>
        visit.Book.CaseOf(person) is { } theCase && Of(visit, person, id) is { } happening ? page(theCase, happening) : Pages.Nothing;

    private static CaseEvent? Of(Visit visit, string person, string id) =>
        visit.Book.CaseOf(person)?.Events.Contains(id, StringComparer.Ordinal) == true ? visit.Book.Event(id) : null;

    private static IResult Decide(Visit visit, string person, string id, IFormCollection form)
    {
        if (Of(visit, person, id) is not { } happening)
            return Correction.Nothing(visit, form);
        var kind = Correction.Kind(form);
        // Whoever sees a button that nothing is left for looks at an older page: somebody was quicker.
        var statements = Under(visit.Book, happening, kind) is { Count: > 0 } some ? some : throw new ChangedMeanwhileException();
        visit.Room.Change(workspace => workspace.Decide(visit.Viewer, kind, statements, Correction.None, form["why"].ToString(), Correction.Seen(form)));
        return Pages.Back(form);
    }
}
