using System.Text;
using MimeKit;

namespace Asyl.Casework.Intake.Formats.Mail;

/// <summary>A page that a browser saved into one file (MHTML): the page itself is the report. Its frames, pictures and styles are passed over.</summary>
internal sealed class SavedPageFormat : IFormat
{
    private static readonly string[] MailHeaders = ["To", "Received", "Delivered-To", "Return-Path"];

    public string What => "a saved page (MHTML)";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content)
    {
        var names = MailFormat.HeaderNames(content.Head);
        if (!names.Overlaps(["MIME-Version", "Content-Type"]))
            return false;
        return names.Contains("Snapshot-Content-Location") || (!names.Overlaps(MailHeaders) && (content.Extension is ".mht" or ".mhtml" || IsSavedByBrowser(content.Head)));
    }

    public string TypeOf(Content content) => "multipart/related";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var message = Mime.Read(content);
        var page = Page(message) ?? throw new InvalidDataException("expected a saved page with a part of text/html, found none");
        var kept = DeclaredText.Page(Mime.Decoded(page, opening), page.ContentType.Charset ?? "");
        if (kept is null || kept.Text.Length == 0)
            throw new InvalidDataException("expected a saved page with words, found none: save what the browser shows as plain text (.txt) and add that");
        return [new Piece.Report("", TypeOf(content), kept) { Source = Source(message, page) }];
    }

    private static bool IsSavedByBrowser(byte[] head) =>
        Encoding.Latin1.GetString(head).Split('\n').Any(line => line.StartsWith("From:", StringComparison.OrdinalIgnoreCase) && line.Contains("Saved by ", StringComparison.Ordinal));

    private static TextPart? Page(MimeMessage message)
    {
        var pages = message.BodyParts.OfType<TextPart>().Where(part => part.IsHtml || part.ContentType.IsMimeType("application", "xhtml+xml")).ToList();
        var snapshot = Mime.Shown(message.Headers, "Snapshot-Content-Location");
        return (message.Body as MultipartRelated)?.Root as TextPart is { IsHtml: true } root && IsNamed(message.Body)
            ? root
            : pages.Find(page => snapshot.Length > 0 && Mime.Shown(page.Headers, "Content-Location") == snapshot) ?? pages.FirstOrDefault();
    }

    private static bool IsNamed(MimeEntity body) => !string.IsNullOrEmpty(body.ContentType.Parameters["start"]);

    private static Provenance Source(MimeMessage message, TextPart page) => new()
    {
        Title = Mime.Shown(message.Headers, "Subject"),
        Url = Address(Mime.Shown(message.Headers, "Snapshot-Content-Location"), Mime.Shown(page.Headers, "Content-Location"), Mime.Shown(message.Headers, "Content-Location")),
        Accessed = Mime.Day(message).Text,
    };

    private static string Address(params string[] said) =>
        said.FirstOrDefault(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) ?? "";
}
