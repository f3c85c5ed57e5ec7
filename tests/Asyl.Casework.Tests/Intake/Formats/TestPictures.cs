using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>Pictures of lines of words, 1250 × 1667 pixels, drawn by pdftoppm.</summary>
internal static class TestPictures
{
    public static byte[] Jpeg(params string[] words) => Draw("-jpeg", words);

    public static byte[] Png(params string[] words) => Draw("-png", words);

    private static byte[] Draw(string form, string[] words)
    {
        using var room = new ToolRoom();
        room.Put("in.pdf", TinyPdf.Of(TinyPdf.Lines(100, words)));
        return room.Run(Tool.PdfToPictures, 30, form, "-singlefile", "-r", "150", "in.pdf").Output;
    }
}
