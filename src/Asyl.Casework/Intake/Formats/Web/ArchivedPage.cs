namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>What a server answered once to an address, as a web archive keeps it.</summary>
/// <param name="Date">When, as the archive writes it: 2021-05-03T10:00:00Z.</param>
/// <param name="Type">The media type, in lower case.</param>
/// <param name="Charset">As declared, or empty.</param>
/// <param name="Redirect">Where it sent to; empty for what it gave itself.</param>
/// <param name="Body">Unpacked; null when it is packed in a way that is not known.</param>
internal sealed record ArchivedPage(string Url, string Date, string Type, string Charset, string Redirect, byte[]? Body)
{
    private static readonly string[] Pages = ["text/html", "application/xhtml+xml"];

    private static readonly string[] Documents =
        ["application/pdf", "application/msword", "application/rtf", "text/rtf", "application/vnd.openxmlformats-officedocument", "application/vnd.oasis.opendocument", "message/rfc822"];

    private const int LongestPage = 16 << 20;

    public bool IsPage => Pages.Contains(Type);

    /// <summary>Whether it is of a kind that people save to keep its words.</summary>
    public bool IsDocument => Documents.Any(document => Type.StartsWith(document, StringComparison.Ordinal));

    private Provenance Source => new() { Url = Url, Accessed = Day(Date) };

    /// <summary>The report, or what is opened in its turn; null for a page that shows no words.</summary>
    public Piece? AsPiece(string part)
    {
        if (Body is null)
            return new Piece.No(part, "expected a page that is packed as gzip, deflate or Brotli, found another way");
        if (!IsPage)
            return new Piece.Inner(part, Content.Of(Name, Body)) { Source = Source };
        if (Body.Length > LongestPage)
            return new Piece.No(part, $"expected at most {LongestPage >> 20} MB of a web page: save the part that matters");
        return DeclaredText.Page(Body, Charset) is { Text.Length: > 0 } kept ? new Piece.Report(part, MediaTypes.Page, kept) { Source = Source } : null;
    }

    /// <summary>The day of a moment in UTC, or empty.</summary>
    public static string Day(string moment) => moment.Length >= 10 && Language.Dates.Edtf.TryParse(moment[..10], out var day) && day.IsDay ? day.Text : "";

    private string Name => Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url.Segments.LastOrDefault("").Trim('/') : "";
}
