namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>A text document of LibreOffice, read as a Word document is.</summary>
internal sealed class OdtFormat : IFormat
{
    private const string Type = "application/vnd.oasis.opendocument.text";

    public string What => "a text document of LibreOffice";

    public long MaximumLength => 64 << 20;

    public bool Knows(Content content) => IsText(content);

    public string TypeOf(Content content) => Type;

    public static bool IsOpenDocument(Content content) => Names(content, "mimetypeapplication/vnd.oasis.opendocument."u8);

    public static bool IsText(Content content) => Names(content, "mimetypeapplication/vnd.oasis.opendocument.text"u8);

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var package = new OfficePackage(content, opening);
        using var reader = package.Open("content.xml") ?? throw new InvalidDataException("expected a text document that is whole, and this one has no text (damaged or cut)");
        var document = new WordText(WordText.NoNotes) { IsOpenDocument = true };
        document.Read(reader);
        if (document.Text.Length == 0)
            throw new InvalidDataException("expected a text document with words, found none: save the pictures in it and add them");
        var said = package.Values("meta.xml", "title", "creator", "initial-creator", "creation-date");
        var source = SaidOfItself.In(document.Text, said.GetValueOrDefault("title", ""), said.GetValueOrDefault("initial-creator", said.GetValueOrDefault("creator", "")), said.GetValueOrDefault("creation-date", ""));
        return [new Piece.Report("", Type, KeptText.Of(document.Text, "odt-1", document.Remark, document.Places)) { Source = source }];
    }

    // The first entry of the archive says it, unpacked: its name and its words stand side by side.
    private static bool Names(Content content, ReadOnlySpan<byte> type) =>
        content.Head.AsSpan().StartsWith("PK\x03\x04"u8) && content.Head.AsSpan(0, Math.Min(content.Head.Length, 200)).IndexOf(type) >= 0;
}
