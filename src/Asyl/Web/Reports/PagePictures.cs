using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Web.Reports;

/// <summary>
/// The pages that somebody looked at last, drawn once. Enters: a report that a visit sees. Leaves: the picture of a page. Never: a file, more pictures than a few, or two pages
/// drawn at the same time: whoever leafs quickly waits in a line.
/// </summary>
internal sealed class PagePictures
{
    private const int Most = 12;
    private const int MostBytes = 96 << 20;

    private readonly Lock drawing = new();
    private readonly List<(string Report, int Page, PagePicture? Picture)> kept = [];
    private (string Report, PagedOriginal? Paged) opened = ("", null);

    /// <returns>Null where the page cannot be shown here.</returns>
    public PagePicture? Of(Visit visit, FiledReport report, int page)
    {
        lock (drawing)
        {
            Forget(visit);
            var found = kept.FindIndex(one => one.Report == report.Id && one.Page == page);
            if (found < 0)
                kept.Add((report.Id, page, Opened(visit, report)?.Draw(page)));
            else
                kept.Add(Taken(found));
            while (kept.Count > Most || (kept.Count > 1 && kept.Sum(one => one.Picture?.Bytes.Length ?? 0) > MostBytes))
                kept.RemoveAt(0);
            return kept[^1].Picture;
        }
    }

    private (string, int, PagePicture?) Taken(int at)
    {
        var one = kept[at];
        kept.RemoveAt(at);
        return one;
    }

    private PagedOriginal? Opened(Visit visit, FiledReport report)
    {
        if (opened.Report != report.Id)
            opened = (report.Id, visit.Room.Ask(workspace => workspace.Original(visit.Viewer, report.Id)) is { } bytes ? PagedOriginal.Of(report, bytes) : null);
        return opened.Paged;
    }

    // What was erased meanwhile is not kept here either.
    private void Forget(Visit visit)
    {
        kept.RemoveAll(one => visit.Book.Report(one.Report) is null);
        if (visit.Book.Report(opened.Report) is null)
            opened = ("", null);
    }
}
