using System.Text;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>A PDF made by hand: pages of 600 × 800 points with lines of Helvetica, or with one JPEG picture over the whole page.</summary>
internal static class TinyPdf
{
    public sealed record Line(double X, double FromTop, string Words);

    public static byte[] Of(params Line[][] pages) => Of("", pages);

    /// <param name="info">What stands in the document's information dictionary, such as /Title (Told).</param>
    public static byte[] Of(string info, params Line[][] pages) => Assemble(info, [.. pages.Select(page => new Drawn(Content(page), null))]);

    /// <param name="turned">Whether the picture lies on its left side, on a page as wide as it is high.</param>
    public static byte[] OfPicture(byte[] jpeg, int width, int height, bool turned = false) =>
        Assemble("", [new(turned ? "q 0 600 -800 0 800 0 cm /P Do Q" : "q 600 0 0 800 0 0 cm /P Do Q", jpeg)], width, height, turned ? "800 600" : "600 800");

    /// <summary>A page that viewers show turned to the right by a quarter.</summary>
    public static byte[] OfTurned(params Line[] page) => Assemble("", [new(Content(page), null)], size: "600 800]/Rotate 90/Nothing[0");

    private sealed record Drawn(string Content, byte[]? Jpeg);

    /// <summary>Lines 14 points apart, 50 from the left, from a height down.</summary>
    public static Line[] Lines(double fromTop, params string[] words) => [.. words.Select((line, at) => new Line(50, fromTop + (at * 14), line))];

    private static string Content(IEnumerable<Line> lines) =>
        string.Concat(lines.Select(line => $"BT /F 12 Tf {line.X} {800 - line.FromTop} Td ({line.Words.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n"));

    private static byte[] Assemble(string info, IReadOnlyList<Drawn> pages, int width = 0, int height = 0, string size = "600 800")
    {
        List<byte[]> objects = [Bytes("<</Type/Catalog/Pages 2 0 R>>"), [], Bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"), Bytes($"<<{info}>>")];
        var kids = new List<int>();
        foreach (var (content, jpeg) in pages)
        {
            objects.Add(Stream("", Bytes(content)));
            var picture = "";
            if (jpeg is not null)
            {
                objects.Add(Stream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", jpeg));
                picture = $"/XObject<</P {objects.Count} 0 R>>";
            }

            objects.Add(Bytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Resources<</Font<</F 3 0 R>>{picture}>>/Contents {objects.Count - (jpeg is null ? 0 : 1)} 0 R>>"));
            kids.Add(objects.Count);
        }

        objects[1] = Bytes($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>");
        return Written(objects);
    }

    private static byte[] Written(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var offsets = new List<long>();
        foreach (var (at, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Write([.. Bytes($"{at + 1} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }

        var start = file.Length;
        file.Write(Bytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:d10} 00000 n \n"))}trailer\n<</Size {objects.Count + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(string entries, byte[] body) => [.. Bytes($"<<{entries}/Length {body.Length}>>\nstream\n"), .. body, .. "\nendstream"u8];

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
