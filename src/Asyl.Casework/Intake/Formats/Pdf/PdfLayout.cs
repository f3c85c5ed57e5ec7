using System.Globalization;
using System.Text;
using System.Xml;
using Asyl.Casework.Intake.Printed;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>The pages that <c>pdftotext -bbox-layout</c> prints: page, flow, block, line and word elements with their boxes in points.</summary>
internal static class PdfLayout
{
    public static IReadOnlyList<PrintedPage> Read(byte[] xhtml)
    {
        using var reader = XmlReader.Create(new StreamReader(new MemoryStream(Clean(xhtml)), Encoding.UTF8), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var pages = new List<Unfinished>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "page")
                pages.Add(new(new(Boxes.Round(Number(reader, "width")), Boxes.Round(Number(reader, "height")))));
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "block")
                pages[^1].Blocks.Add([]);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "line")
                Line(reader, pages[^1].Blocks[^1]);
        }

        return [.. pages.Select(page => new PrintedPage(page.Size, [.. page.Blocks.Where(block => block.Count > 0)]))];
    }

    private static void Line(XmlReader reader, List<PrintedLine> block)
    {
        var (x, y) = (Number(reader, "xMin"), Number(reader, "yMin"));
        var box = Boxes.Of(x, y, Number(reader, "xMax") - x, Number(reader, "yMax") - y);
        var words = new List<string>();
        using var line = reader.ReadSubtree();
        while (line.Read())
        {
            if (line.NodeType == XmlNodeType.Text && line.Value.Trim() is { Length: > 0 } word)
                words.Add(Apart(word));
        }

        if (words.Count > 0)
            block.Add(new(string.Join(' ', words), box));
    }

    private static double Number(XmlReader reader, string name) => double.Parse(reader.GetAttribute(name)!, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Signs that XML may not hold, taken out in place: they are single bytes, or the two code points at the end of the plane.</summary>
    private static byte[] Clean(byte[] utf8)
    {
        for (var at = 0; at < utf8.Length; at++)
        {
            if (utf8[at] < ' ' && utf8[at] is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
                utf8[at] = (byte)' ';
            else if (utf8[at] == 0xEF && at + 2 < utf8.Length && utf8[at + 1] == 0xBF && utf8[at + 2] >= 0xBE)
                utf8[at + 2] = 0xBD;
        }

        return utf8;
    }

    /// <summary>Letters that are joined in print, as letters.</summary>
    private static string Apart(string word) => !word.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06') ? word : string.Concat(word.Select(letter => letter switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => $"{letter}",
    }));

    private sealed record Unfinished(PageSize Size)
    {
        public List<List<PrintedLine>> Blocks { get; } = [];
    }
}
