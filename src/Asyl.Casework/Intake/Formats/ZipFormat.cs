using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Intake.Formats;

/// <summary>A ZIP archive: every file in it, in ordinal order of their paths. Folders, hidden files and the notes that Macs leave are passed over.</summary>
internal sealed class ZipFormat : IFormat
{
    public string What => "a ZIP archive";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => content.Head.AsSpan().StartsWith("PK\x03\x04"u8);

    public string TypeOf(Content content) => "application/zip";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var archive = new ZipArchive(content.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        foreach (var entry in archive.Entries.Where(IsFile).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            yield return Of(entry, opening);
    }

    private static Piece Of(ZipArchiveEntry entry, Opening opening)
    {
        if (entry.IsEncrypted)
            return new Piece.No(entry.FullName, "expected a file without a password, found an encrypted one: unpack it and add what is in it");
        using var stream = entry.Open();
        return new Piece.Inner(entry.FullName, Content.Of(entry.Name, opening.Unpack(stream)));
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.FullName.Split('/').Any(name => name.StartsWith('.') || name == "__MACOSX");
}
