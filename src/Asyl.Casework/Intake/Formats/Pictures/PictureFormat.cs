using Asyl.Casework.Intake.Printed;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pictures;

/// <summary>
/// A photograph or a picture of a page, as JPEG, PNG or HEIC: what words are recognised in it, with their boxes in pixels of the upright picture.
/// Never: what the camera notes beside the picture, such as where it was taken; that stays in the original.
/// </summary>
internal sealed class PictureFormat : IFormat
{
    private const string Heic = "image/heic";
    private const long MostPixels = 120_000_000;
    private const int Patience = 60;

    public string What => "a picture";

    public long MaximumLength => 64 << 20;

    public bool Knows(Content content) => TypeOf(content).Length > 0;

    public string TypeOf(Content content) => TypeIn(content);

    private static string TypeIn(Content content)
    {
        var head = content.Head.AsSpan();
        return head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "image/png"
            : head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8) && IsHeic(head[8..12]) ? Heic
            : "";
    }

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var room = new ToolRoom();
        var type = TypeOf(content);
        var bytes = type == Heic ? Converted(room, content.Bytes) : content.Bytes;
        var shape = PictureShape.Of(bytes) ?? throw new InvalidDataException("expected a picture that is whole, and this one does not say how large it is (damaged or cut)");
        var page = new PrintedPage(shape.Upright, []);
        var tooLarge = (long)shape.Width * shape.Height > MostPixels;
        var blocks = tooLarge || !Recognition.IsThere ? null : Recognise(room, bytes, shape);
        page = page with { Blocks = blocks ?? [] };
        var (text, places) = PrintedText.Of([page]);
        var remark = tooLarge ? $"it has more than {MostPixels / 1_000_000} million pixels and was not read: cite a box on it"
            : !Recognition.IsThere ? Recognition.Absent
            : text.Length > 0 ? Recognition.Remark
            : "no words were found in it: cite a box on it";
        return [new Piece.Report("", type, KeptText.Of(text, text.Length > 0 ? $"picture-2 {Recognition.Version}" : "picture-2", remark, places)) { Source = BrowserPrint.In([page]) }];
    }

    /// <summary>The picture as browsers show it.</summary>
    /// <exception cref="InvalidDataException">It cannot be shown here.</exception>
    public static PagePicture Shown(Content content)
    {
        if (TypeIn(content) is var type and not Heic)
            return new(content.Bytes, type);
        using var room = new ToolRoom();
        return new(Converted(room, content.Bytes), "image/png");
    }

    private static IReadOnlyList<IReadOnlyList<PrintedLine>>? Recognise(ToolRoom room, byte[] bytes, PictureShape shape)
    {
        const string name = "picture";
        if (shape.Turn == 1)
            room.Put(name, bytes);
        else if (TurnedPicture.Upright(room, bytes, shape) is { } upright)
            room.Put(name, upright);
        else
            return null;
        return Recognition.Read(room, name, 1);
    }

    /// <summary>A HEIC picture as PNG.</summary>
    /// <exception cref="InvalidDataException">It cannot be opened here.</exception>
    internal static byte[] Converted(byte[] heic)
    {
        using var room = new ToolRoom();
        return Converted(room, heic);
    }

    private static byte[] Converted(ToolRoom room, byte[] heic)
    {
        room.Put("in.heic", heic);
        room.Run(Tool.Heic, Patience, "in.heic", "out.png");
        return room.Take("out.png") ?? room.Take("out-1.png") ?? throw new InvalidDataException("expected a picture that is whole, and this one cannot be opened (damaged or cut)");
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) => brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
}
