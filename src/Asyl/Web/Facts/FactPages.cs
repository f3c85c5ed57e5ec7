using Asyl.Casework;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Web.Reports;

namespace Asyl.Web.Facts;

/// <summary>Entering what happened to somebody, with the words of a report or a note to rest on, and taking it back.</summary>
internal static class FactPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/enter", (Visit visit, string? person, string? report, string? place, string? words) =>
        {
            var cited = visit.Book.Report(report ?? "");
            return Pages.Of<EnterPage>(visit, ("Person", visit.Book.Person(person ?? "")), ("Report", cited), ("Passage", cited is null ? null : CitedWords.Of(cited, place ?? "", words ?? "")));
        });
        pages.MapPost("/facts", Enter);
        pages.MapPost("/facts/{fact}/withdraw", (Visit visit, string fact, IFormCollection form) =>
        {
            visit.Room.Change(workspace => workspace.Withdraw(visit.Viewer, fact, form["why"].ToString()));
            return Pages.Back(form);
        });
    }

    private static IResult Enter(Visit visit, IFormCollection form)
    {
        var entry = Entry(visit, form);
        var person = visit.Room.Change(workspace =>
        {
            var about = About(visit, workspace, form);
            workspace.AddFact(visit.Viewer, about, entry);
            return about.Id;
        });
        return form["back"].ToString().Length > 0 ? Pages.Back(form) : Pages.See($"/cases/{person}");
    }

    /// <summary>The person of the id, or the only one of the name; somebody nobody knows yet gets a case.</summary>
    private static Person About(Visit visit, Workspace workspace, IFormCollection form)
    {
        if (visit.Book.Person(form["person"].ToString()) is { } known)
            return known;
        var name = form["name"].ToString().Trim();
        if (visit.Book.Find(name) is [_, ..] found)
            return found is [var only] ? only : throw new WorkspaceException($"that name fits {found.Count} people: enter it from the case of one of them");
        var id = workspace.OpenCase(visit.Viewer, name, null)[0];
        return workspace.Look(visit.Viewer, withReader: true).People.First(person => person.Id == id);
    }

    private static FactEntry Entry(Visit visit, IFormCollection form)
    {
        var code = form["event"].ToString();
        if (!EventTypes.IsKnown(code))
            throw new WorkspaceException("expected a kind of event");
        var country = form["country"].ToString().Trim().ToUpperInvariant();
        if (country.Length > 0 && !Strings.IsCountry(country))
            throw new WorkspaceException("country: expected two letters, such as KZ");
        return new FactEntry
        {
            Event = code,
            Date = Edtf.TryParse(form["date"].ToString().Trim(), out var date) ? date : throw new WorkspaceException("expected a date such as 2019, 2019-06, 2019-06-03 or 2019-06/2019-07"),
            Place = form["place_name"].ToString().Trim(),
            Country = country,
            Details = Details(form),
            Cites = visit.Book.Report(form["report"].ToString()) is { } report && CitedWords.Of(report, form["place"].ToString(), "") is var cited ? [new Citing(report.Id, cited.Start, cited.End)] : [],
            Note = form["note"].ToString(),
        };
    }

    /// <summary>The details that a form gives by role, one line each: "court: Panfilov District Court".</summary>
    private static SortedDictionary<string, string> Details(IFormCollection form)
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in form["details"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                throw new WorkspaceException("expected details as lines such as court: Panfilov District Court");
            details[line[..colon].Trim().ToLowerInvariant().Replace(' ', '_')] = line[(colon + 1)..].Trim();
        }

        return details;
    }
}
