using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>
/// A packed web archive (WACZ 1.1): the pages that its list names are the reports, with their titles and times. A file whose bytes are not those that were packed
/// is said in a remark on each.
/// </summary>
internal sealed class WaczFormat : IFormat
{
    private const int MostRedirects = 10;

    private static readonly string[] FirstFiles = ["datapackage", "archive/", "pages/pages", "indexes/index"];

    public string What => "a packed web archive (WACZ)";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => content.Head.AsSpan().StartsWith("PK\x03\x04"u8) && (content.Extension == ".wacz" || IsFirst(content.Head));

    public string TypeOf(Content content) => "application/wacz";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var archive = new ZipArchive(content.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        var files = archive.Entries.Where(entry => entry.FullName.StartsWith("archive/", StringComparison.Ordinal) && entry.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        if (files.Count == 0 || archive.GetEntry("datapackage.json") is null)
            return new ZipFormat().Open(content, opening).ToList();
        var listed = ListedPage.In(archive, opening);
        if (listed.Count == 0)
            throw new InvalidDataException("expected a packed web archive that lists its pages (pages/pages.jsonl), found none listed: unpack it and add what is in archive/");
        var (pages, redirects) = Pages(files, listed, opening);
        var remark = Remarks.Join(PackedDigests.Wrong(archive, opening));
        var urls = new HashSet<string>(StringComparer.Ordinal);
        return [.. listed.Select(page => Of(page, pages, redirects, urls.Add(page.Url) ? page.Url : $"{page.Url} {page.Time}", remark))];
    }

    private static (ILookup<string, ArchivedPage> Pages, Dictionary<string, string> Redirects) Pages(List<ZipArchiveEntry> files, IReadOnlyList<ListedPage> listed, Opening opening)
    {
        var wanted = listed.Select(page => page.Bare).ToHashSet(StringComparer.Ordinal);
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<ArchivedPage>();
        foreach (var file in files)
        {
            using var stream = new MemoryStream(opening.Unpack(file.Open()), writable: false);
            foreach (var page in WebArchive.Pages(stream, opening, page => wanted.Contains(page.Url)))
            {
                if (page.Redirect.Length > 0 && wanted.Contains(page.Url) && Uri.TryCreate(new Uri(page.Url), page.Redirect, out var to))
                    wanted.Add(redirects[page.Url] = to.AbsoluteUri);
                else if (page.Redirect.Length == 0 && wanted.Contains(page.Url))
                    found.Add(page);
            }
        }

        return (found.ToLookup(page => page.Url, StringComparer.Ordinal), redirects);
    }

    private static Piece Of(ListedPage listed, ILookup<string, ArchivedPage> pages, Dictionary<string, string> redirects, string part, string remark)
    {
        var url = listed.Bare;
        for (var i = 0; i < MostRedirects && !pages.Contains(url) && redirects.TryGetValue(url, out var next); i++)
            url = next;
        // Times are written alike: the one that shares most with the listed one was taken then.
        var page = pages[url].MaxBy(page => page.Date.Zip(listed.Time).TakeWhile(pair => pair.First == pair.Second).Count());
        return page?.AsPiece(part) switch
        {
            Piece.Report report => report with { Source = Source(listed, report.Source), Kept = report.Kept with { Remark = Remarks.Join(report.Kept.Remark, remark) } },
            Piece.Inner inner => inner with { Source = Source(listed, inner.Source) },
            Piece.No no => no,
            _ => new Piece.No(part, page is null ? "expected the page that is listed, found no such record in the archive" : "expected a web page with words, found none (scripts are not run): save what the browser shows as plain text (.txt) and add that"),
        };
    }

    private static Provenance Source(ListedPage listed, Provenance found) =>
        found with { Url = listed.Url, Title = listed.Title, Accessed = ArchivedPage.Day(listed.Time) is { Length: > 0 } day ? day : found.Accessed };

    /// <summary>Whether the first file of an archive is one that packed web archives begin with.</summary>
    private static bool IsFirst(byte[] head)
    {
        if (head.Length < 30)
            return false;
        var name = Encoding.UTF8.GetString(head, 30, Math.Min(BitConverter.ToUInt16(head, 26), head.Length - 30));
        return FirstFiles.Any(first => name.StartsWith(first, StringComparison.Ordinal)) && (!name.StartsWith("archive/", StringComparison.Ordinal) || name.Contains(".warc", StringComparison.Ordinal));
    }
}
