using System.Text;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>Office documents that are not read and would else be taken for something they are not: with a password, slides, sheets of LibreOffice.</summary>
internal sealed class UnreadFormat : IFormat
{
    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    public string What => "an Office document";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => Why(content) is not null;

    public string TypeOf(Content content) => "application/octet-stream";

    public IEnumerable<Piece> Open(Content content, Opening opening) => throw new InvalidDataException(Why(content));

    private static string? Why(Content content) =>
        content.Length > Content.MostHeld ? null
        : content.Head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && content.Bytes.AsSpan().IndexOf(Locked) >= 0
            ? "expected an Office document without a password, found a locked one: save it without the password and add that"
        : OdtFormat.IsOpenDocument(content) && !OdtFormat.IsText(content) ? "expected a text document, found another one of LibreOffice: save it as XLSX or PDF and add that"
        : OfficePackage.Has(content, part => part.StartsWith("ppt/presentation", StringComparison.OrdinalIgnoreCase)) ? "expected a text document, found slides: save them as PDF and add that"
        : null;
}
