using System.Text;

namespace Asyl.Casework.Intake.Formats;

/// <summary>A web page as saved: the text it shows.</summary>
internal sealed class PageFormat : IFormat
{
    public string What => "a web page";

    public long MaximumLength => 16 << 20;

    /// <summary>Whether it begins as a web page does, or is called one and holds a tag.</summary>
    public bool Knows(Content content)
    {
        if (content.Extension is ".html" or ".htm" or ".xhtml")
            return content.Head.AsSpan().Contains((byte)'<');
        var start = Encoding.Latin1.GetString(content.Head, 0, Math.Min(content.Head.Length, 512)).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    public string TypeOf(Content content) => MediaTypes.Page;

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        var kept = KeptText.OfPage(content.Bytes) ?? throw new InvalidDataException("expected a web page, found bytes that are no text, or more elements than a page has");
        if (kept.Text.Length == 0)
            throw new InvalidDataException("expected a web page with words, found none (scripts are not run): save what the browser shows as plain text (.txt) and add that");
        return [new Piece.Report("", MediaTypes.Page, kept) { Source = SavingNotes.Read(content.Head) }];
    }
}
