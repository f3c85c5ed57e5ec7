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
        using var reader = XmlReader.Create(new StringReader(Printable(Encoding.UTF8.GetString(xhtml))), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var (pages, words) = (new List<Unfinished>(), new List<string>());
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
                words.Add(word);
        }

        if (words.Count > 0)
            block.Add(new(string.Join(' ', words), box));
    }

    private static double Number(XmlReader reader, string name) => double.Parse(reader.GetAttribute(name)!, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>What XML may hold, with letters that are joined in print written as letters.</summary>
    private static string Printable(string xhtml)
    {
        var clean = new StringBuilder(xhtml.Length);
        for (var at = 0; at < xhtml.Length; at++)
        {
            var letter = xhtml[at];
            if (letter is >= '\uFB00' and <= '\uFB06')
                clean.Append(letter switch { '\uFB00' => "ff", '\uFB01' => "fi", '\uFB02' => "fl", '\uFB03' => "ffi", '\uFB04' => "ffl", _ => "st" });
            else if (char.IsHighSurrogate(letter) && at + 1 < xhtml.Length && char.IsLowSurrogate(xhtml[at + 1]))
                clean.Append(letter).Append(xhtml[++at]);
            else
                clean.Append(letter is '\t' or '\n' or '\r' || XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD');
        }

        return clean.ToString();
    }

    private sealed record Unfinished(PageSize Size)
    {
        public List<List<PrintedLine>> Blocks { get; } = [];
    }
}
