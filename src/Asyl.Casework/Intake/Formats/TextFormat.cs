namespace Asyl.Casework.Intake.Formats;

/// <summary>Plain text and Markdown: its own kept text, unchanged.</summary>
internal sealed class TextFormat : IFormat
{
    public string What => "text";

    // A report of words is never longer.
    public long MaximumLength => 4 << 20;

    public bool Knows(Content content) => true;

    public string TypeOf(Content content) => content.Extension is ".md" or ".markdown" ? "text/markdown" : "text/plain";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        if (content.Length == 0)
            throw new InvalidDataException("expected text, found an empty file");
        var kept = KeptText.OfPlain(content.Bytes) ?? throw new InvalidDataException("expected text, found bytes that are no text in UTF-8, UTF-16 or windows-1251");
        if (string.IsNullOrWhiteSpace(kept.Text))
            throw new InvalidDataException("expected text, found only blanks");
        return [new Piece.Report("", TypeOf(content), kept)];
    }
}
