using System.Text;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Web.Deadlines;

/// <summary>The time limits of all cases, and those that run as a calendar; noted in the custody log like any paper that leaves the house.</summary>
internal static class DeadlinePages
{
    public const string Path = "/deadlines";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, (Visit visit) => Pages.Of<DeadlinesPage>(visit));
        pages.MapGet($"{Path}.ics", (Visit visit) => Calendar(visit, KnownDeadlines.Of(visit.Book)));
        pages.MapGet("/cases/{person}/deadlines.ics", (Visit visit, string person) => visit.Book.CaseOf(person) is { } theCase ? Calendar(visit, DeadlineFinder.Of(visit.Book, theCase)) : Pages.Nothing);
    }

    private static IResult Calendar(Visit visit, IReadOnlyList<Deadline> deadlines)
    {
        var bytes = Encoding.UTF8.GetBytes(DeadlineCalendar.Write(visit.Book, deadlines));
        visit.Room.Ask(workspace =>
        {
            workspace.RecordIssue(visit.Viewer, "deadlines ics", bytes);
            return true;
        });
        return Results.Bytes(bytes, "text/calendar; charset=utf-8", "deadlines.ics");
    }
}
