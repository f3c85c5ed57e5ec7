using System.Text;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>An Office document that was saved with a password: a container of the older kind around encrypted bytes. Never opened.</summary>
internal sealed class LockedFormat : IFormat
{
    private static readonly byte[] Mark = Encoding.Unicode.GetBytes("EncryptedPackage");

    public string What => "an Office document";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => content.Head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && content.Length <= MaximumLength && content.Bytes.AsSpan().IndexOf(Mark) >= 0;

    public string TypeOf(Content content) => "application/octet-stream";

    public IEnumerable<Piece> Open(Content content, Opening opening) =>
        throw new InvalidDataException("expected an Office document without a password, found a locked one: save it without the password and add that");
}
