using Asyl.Casework;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Record;
using Asyl.Web.Reports;

namespace Asyl.Web.Facts;

/// <summary>Entering what happened to somebody, with the words of a report or a note to rest on, and taking it back.</summary>
internal static class FactPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/enter", (Visit visit, HttpRequest request, string? person, string? report, string? place, string? words) =>
        {
            var cited = visit.Book.Report(report ?? "");
            var page = cited is null ? null : CitedPage.Of(cited, name => request.Query[name]);
            return Pages.Of<EnterPage>(
                visit, ("Person", visit.Book.Person(person ?? "")), ("Report", cited), ("Sheet", page), ("Passage", cited is null || page is not null ? null : CitedWords.Of(cited, place ?? "", words ?? "")));
        });
        pages.MapPost("/facts", Enter);
        pages.MapPost("/facts/{fact}/withdraw", (Visit visit, string fact, IFormCollection form) =>
        {
            visit.Room.Change(workspace => workspace.Withdraw(visit.Viewer, fact, form["why"].ToString(), Correction.Seen(form)));
            return Pages.Back(form);
        });
    }

    private static IResult Enter(Visit visit, IFormCollection form)
    {
        var (fact, person) = Entering.Enter(visit, form["person"].ToString(), form["name"].ToString(), Entry(visit, form));
        return form["back"].ToString().Length > 0 ? Pages.Back(form) : Pages.See($"/cases/{person}?fact={fact.Id}#f-{fact.Id}");
    }

    private static FactEntry Entry(Visit visit, IFormCollection form) => Entering.Entry(form["event"].ToString(), form["date"].ToString(), form["place_name"].ToString(), form["country"].ToString()) with
    {
        Details = Details(form),
        Cites = visit.Book.Report(form["report"].ToString()) is { } report ? [CitedPage.Of(report, name => form[name]) ?? Words(report, form)] : [],
        Note = form["note"].ToString(),
    };

    private static Citing Words(FiledReport report, IFormCollection form)
    {
        var cited = CitedWords.Of(report, form["place"].ToString(), "");
        return new(report.Id, cited.Start, cited.End);
    }

    /// <summary>The details that a form gives by role, one line each ("court: Panfilov District Court"), and the day of service.</summary>
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

        if (form[DeadlineFinder.Served].ToString().Trim() is { Length: > 0 } served)
            details[DeadlineFinder.Served] = served;
        return details;
    }
}
