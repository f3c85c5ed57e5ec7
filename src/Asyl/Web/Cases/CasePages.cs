using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Web.Facts;
using Asyl.Web.Reports;

namespace Asyl.Web.Cases;

/// <summary>The cases: those that people opened, and those that the reports propose, to open or to set aside. A case has a page for each of its parts.</summary>
internal static class CasePages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/cases", (Visit visit, int from = 0) => Pages.Of<CasesPage>(visit, ("From", Math.Max(0, from))));
        pages.MapPost("/cases", Open);
        pages.MapPost("/cases/{person}/dismiss", Dismiss);
        pages.MapPost("/undo", Undo);
        pages.MapGet("/cases/{person}", (Visit visit, string person, string? on, string? fact, int from = 0) => Part<ChronologyPage>(visit, person, on, from, fact));
        pages.MapGet("/cases/{person}/position", Position);
        pages.MapGet("/cases/{person}/journey", Part<JourneyPage>);
        pages.MapGet("/cases/{person}/contradictions", Part<ContradictionsPage>);
        pages.MapGet("/cases/{person}/people", Part<PeoplePage>);
        pages.MapGet("/cases/{person}/sources", Part<SourcesPage>);
        pages.MapGet("/cases/{person}/papers", Part<PapersPage>);
        pages.MapGet("/cases/{person}/similar", Part<SimilarPage>);
        pages.MapPost("/cases/{person}/contradictions/{contradiction}", Settle);
        DossierPages.Map(pages);
        PaperPages.Map(pages);
        FactPages.Map(pages);
    }

    /// <summary>A part of a case, with the position on the day that is asked about, or today, from a row on, or from the rows among which a fact stands.</summary>
    public static IResult Part<TPage>(Visit visit, string person, string? on, int from = 0, string? fact = null)
        where TPage : CasePart
    {
        if (visit.Book.CaseOf(person) is not { } theCase)
            return Pages.Nothing;
        var day = Day(on) ?? visit.Today;
        var account = CaseAccount.Of(visit.Book, theCase, day, CaseAccount.NoOlderTexts);
        var first = fact is null ? from : account.Chronology.ToList().FindIndex(entry => visit.Book.Event(entry.Id)!.Facts.Contains(fact, StringComparer.Ordinal)) / Limits.Rows * Limits.Rows;
        return Pages.Of<TPage>(visit, ("Case", theCase), ("Account", account), ("On", day), ("From", Math.Max(0, first)));
    }

    /// <summary>A case with its positions as they could be known on a day.</summary>
    public static ProtectionCase KnownBy(Visit visit, DateOnly day, ProtectionCase theCase) =>
        visit.Book.KnownBy(day, theCase, visit.Room.Ask(workspace => workspace.KnownSince(visit.Viewer)));

    /// <summary>Opens the case of a person of the reports, or of somebody of a name only.</summary>
    /// <returns>The person's id from now on.</returns>
    public static string OpenFor(Visit visit, string person, string name)
    {
        var known = visit.Book.Person(person);
        return visit.Room.Change(workspace => workspace.OpenCase(visit.Viewer, known?.Name ?? name.Trim(), known))[0];
    }

    private static IResult Position(Visit visit, string person, string? on, string? known)
    {
        if (visit.Book.CaseOf(person) is not { } theCase)
            return Pages.Nothing;
        var (day, by) = (Day(on) ?? visit.Today, Day(known));
        theCase = by is { } last ? KnownBy(visit, last, theCase) : theCase;
        return Pages.Of<PositionPage>(visit, ("Case", theCase), ("Account", CaseAccount.Of(visit.Book, theCase, day, CaseAccount.NoOlderTexts)), ("On", day), ("Known", by));
    }

    /// <summary>Null for what is no day.</summary>
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static IResult Open(Visit visit, IFormCollection form) => Pages.See($"/cases/{OpenFor(visit, form["person"].ToString(), form["name"].ToString())}");

    private static IResult Dismiss(Visit visit, string person, IFormCollection form)
    {
        if (visit.Book.Person(person) is not { } found)
            return Pages.Nothing;
        visit.Room.Change(workspace => workspace.Dismiss(visit.Viewer, found, form["why"].ToString(), Correction.Seen(form)));
        return Pages.Back(form);
    }

    private static IResult Undo(Visit visit, IFormCollection form)
    {
        visit.Room.Change(workspace =>
        {
            workspace.Undo(visit.Viewer, form["act"].ToString(), form["why"].ToString());
            return true;
        });
        return Pages.Back(form);
    }

    private static IResult Settle(Visit visit, string person, string contradiction, IFormCollection form)
    {
        if (visit.Book.ContradictionsOf(person).All(found => found.Id != contradiction))
            return Correction.Nothing(visit, form);
        visit.Room.Change(workspace => workspace.Settle(visit.Viewer, contradiction, form["value"].ToString(), form["why"].ToString(), Correction.Seen(form)));
        return Pages.See($"/cases/{person}/contradictions#x-{contradiction}");
    }
}
