using System.Formats.Tar;
using System.Text;

namespace Asyl.Casework.Intake.Formats;

/// <summary>A TAR archive: every file in it, in the order they were packed. Folders, links and hidden files are passed over.</summary>
internal sealed class TarFormat : IFormat
{
    private const int Block = 512;
    private const int MarkAt = 257;
    private const int SumAt = 148;
    private const int SumLength = 8;

    public string What => "a TAR archive";

    public long MaximumLength => Content.MostHeld;

    // It begins with the name of a file, which may look like the first bytes of any other form: the sum over the first block says that it is none.
    public bool Knows(Content content) => content.Head.Length >= Block && content.Head.AsSpan(MarkAt).StartsWith("ustar"u8) && Sum(content.Head.AsSpan(0, Block)) == Told(content.Head.AsSpan(SumAt, SumLength));

    public string TypeOf(Content content) => "application/x-tar";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var archive = new TarReader(content.Open());
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile && PathOf(entry) is { Length: > 0 } path && !IsHidden(path))
                yield return new Piece.Inner(path, Content.Of(path[(path.LastIndexOf('/') + 1)..], entry.DataStream is { } stream ? opening.Unpack(stream) : []));
        }
    }

    private static string PathOf(TarEntry entry) => string.Join('/', entry.Name.Split('/').Where(name => name is not ("" or ".")));

    private static bool IsHidden(string path) => path.Split('/').Any(name => name.StartsWith('.') || name == "__MACOSX");

    // The bytes of the block, with blanks where the sum itself stands.
    private static int Sum(ReadOnlySpan<byte> block)
    {
        var sum = SumLength * ' ';
        for (var at = 0; at < block.Length; at++)
            sum += at is >= SumAt and < SumAt + SumLength ? 0 : block[at];
        return sum;
    }

    // In octal digits.
    private static int Told(ReadOnlySpan<byte> field)
    {
        var sum = 0;
        foreach (var digit in Encoding.ASCII.GetString(field).Trim(' ', '\0'))
            sum = digit is >= '0' and <= '7' ? (sum * 8) + (digit - '0') : -1 << 20;
        return sum;
    }
}
