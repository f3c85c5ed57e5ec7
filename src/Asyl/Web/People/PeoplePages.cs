using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.People;
using Asyl.Web.Reports;

namespace Asyl.Web.People;

/// <summary>Who is who: everybody with their spellings, two people side by side to be judged, one person with what was judged. Everything decided here is undone by its act.</summary>
internal static class PeoplePages
{
    public const string Path = "/people";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, (Visit visit, string? name, string? with, string? done, int from = 0, int more = 0) =>
            Pages.Of<EverybodyPage>(visit, ("Name", (name ?? "").Trim()), ("With", visit.Book.Person(with ?? "")), ("Done", done), ("From", Math.Max(0, from)), ("More", Math.Max(0, more))));
        pages.MapGet("/people/{person}", (Visit visit, string person, string? done, int from = 0) =>
            visit.Book.Person(person) is { } found ? Pages.Of<PersonPage>(visit, ("Person", found), ("Done", done), ("From", Math.Max(0, from))) : Pages.Nothing);
        pages.MapGet("/people/{person}/accounts", (Visit visit, string person) =>
            visit.Book.Person(person) is { } found ? Pages.Of<AccountsPage>(visit, ("Compared", AccountsOf(visit, found))) : Pages.Nothing);
        pages.MapGet("/people/{a}/and/{b}", (Visit visit, string a, string b) => On(visit, a, b, pair => Pages.Of<PairPage>(visit, ("Pair", pair))));
        pages.MapGet("/people/{a}/and/{b}/changes", (Visit visit, string a, string b) => On(visit, a, b, pair => Pages.Of<PairChangesPage>(visit, ("Pair", pair))));
        pages.MapPost("/people/{a}/and/{b}", (Visit visit, string a, string b, IFormCollection form) => Judge(visit, a, b, form));
        pages.MapPost("/people/{person}/name", (Visit visit, string person, IFormCollection form) => Deed(visit, person, workspace =>
            workspace.Name(visit.Viewer, visit.Book.Person(person)!, form["name"].ToString().Trim(), form["why"].ToString().Trim())));
        pages.MapPost("/people/{person}/split", (Visit visit, string person, IFormCollection form) => Deed(visit, person, workspace =>
            workspace.Split(visit.Viewer, visit.Book.Person(person)!, form["report"].ToString(), Why(form), Correction.Seen(form))));
    }

    /// <summary>What somebody said at different times, side by side.</summary>
    public static AccountComparison AccountsOf(Visit visit, Person person) => visit.Room.Ask(workspace => workspace.Accounts(visit.Viewer, visit.Book, person));

    /// <summary>The page on which two people stand side by side.</summary>
    public static string Beside(string a, string b) => $"{Path}/{a}/and/{b}";

    /// <exception cref="WorkspaceException">It is no verdict.</exception>
    public static Verdict VerdictOf(string word) => word switch
    {
        "same" => Verdict.Same,
        "different" => Verdict.Different,
        "unsure" => Verdict.Unsure,
        _ => throw new WorkspaceException("expected same, different or unsure"),
    };

    private static IResult On(Visit visit, string a, string b, Func<PersonPair, IResult> page)
    {
        if (visit.Book.Person(a) is not { } one || visit.Book.Person(b) is not { } other)
            return Pages.Nothing;
        return one.Id == other.Id ? Pages.See($"{Path}/{one.Id}") : page(PersonPair.Of(visit.Book, one, other));
    }

    private static IResult Judge(Visit visit, string a, string b, IFormCollection form)
    {
        if (visit.Book.Person(a) is not { } one || visit.Book.Person(b) is not { } other)
            return Pages.Nothing;
        var verdict = VerdictOf(form["verdict"].ToString());
        if (one.Id == other.Id)
            throw new ChangedMeanwhileException();
        var act = visit.Room.Change(workspace => workspace.Judge(visit.Viewer, one, other, verdict, Why(form), Correction.Seen(form)));
        return Pages.See($"{Path}?done={act}");
    }

    private static IResult Deed(Visit visit, string person, Func<Workspace, string> deed)
    {
        if (visit.Book.Person(person) is not { } found)
            return Pages.Nothing;
        var act = visit.Room.Change(deed);
        return Pages.See($"{Path}/{found.Id}?done={act}");
    }

    /// <exception cref="WorkspaceException">No reason is given.</exception>
    private static string Why(IFormCollection form) => form["why"].ToString().Trim() is { Length: > 0 } why ? why : throw new WorkspaceException(Words.Of("who.no_reason"));
}
