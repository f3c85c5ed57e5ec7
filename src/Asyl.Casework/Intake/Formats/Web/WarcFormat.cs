namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>A web archive: each page with words and each document is a report under its address. What pages are dressed with is passed over and counted.</summary>
internal sealed class WarcFormat : IFormat
{
    public string What => "a web archive (WARC)";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => WarcReader.Knows(content.Head);

    public string TypeOf(Content content) => "application/warc";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        var (found, passed) = (new List<Piece>(), 0);
        var urls = new HashSet<string>(StringComparer.Ordinal);
        Piece.No? broken = null; // what was whole before it counts
        try
        {
            using var stream = content.Open();
            foreach (var page in WebArchive.Pages(stream, opening, page => page.IsPage || page.IsDocument).Where(page => page.Redirect.Length == 0))
            {
                var piece = page.IsPage || page.IsDocument ? page.AsPiece(urls.Contains(page.Url) ? $"{page.Url} {page.Date}" : page.Url) : null;
                passed += piece is null ? 1 : 0;
                if (piece is null)
                    continue;
                found.Add(piece);
                urls.Add(page.Url);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            broken = new("", e.Message.StartsWith("expected", StringComparison.Ordinal) ? e.Message : $"expected {What} that is whole, found one that is damaged");
        }

        if (found.Count == 0 && broken is null)
            throw new InvalidDataException("expected a web archive with a page in it, found none that shows words");
        return [.. Counted(found, passed), .. broken is null ? Array.Empty<Piece>() : [broken]];
    }

    /// <summary>The first page says what was passed over beside the pages.</summary>
    private static IEnumerable<Piece> Counted(List<Piece> found, int passed)
    {
        var first = passed == 0 ? -1 : found.FindIndex(piece => piece is Piece.Report);
        return found.Select((piece, at) => at == first && piece is Piece.Report report
            ? report with { Kept = report.Kept with { Remark = Remarks.Join(report.Kept.Remark, $"the archive holds {passed} more that are no pages with words (pictures, styles, scripts): passed over") } }
            : piece);
    }
}
