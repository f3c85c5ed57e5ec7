using System.IO.Compression;
using System.Text;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>Office documents made by hand: the parts that matter, in a ZIP archive.</summary>
internal static class OfficeFile
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private const string Cells = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Docx(string body, params (string Part, string Type, string Xml)[] others)
    {
        var links = string.Concat(others.Where(other => other.Type.Length > 0).Select((other, at) => $"<Relationship Id=\"r{at}\" Type=\"http://x/{other.Type}\" Target=\"{other.Part}\"/>"));
        return Zip(
        [
            ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", $"<Relationships>{links}</Relationships>"),
            .. others.Select(other => (other.Type.Length > 0 ? $"word/{other.Part}" : other.Part, other.Xml.Replace("<w:root", $"<w:root {Word}"))),
        ]);
    }

    /// <summary>A paragraph of runs.</summary>
    public static string P(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => run.StartsWith('<') ? run : $"<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"))}</w:p>";

    public static byte[] Xlsx(string sheet, string shared = "", string styles = "", string sheets = "<sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/>") => Zip(
    [
        ("xl/workbook.xml", $"<workbook {Cells}><sheets>{sheets}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"http://x/styles\" Target=\"/xl/styles.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet {Cells}><sheetData>{sheet}</sheetData></worksheet>"),
        ("xl/sharedStrings.xml", $"<sst {Cells}>{shared}</sst>"),
        ("xl/styles.xml", $"<styleSheet {Cells}>{styles}</styleSheet>"),
    ]);

    public static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in parts)
            {
                using var to = archive.CreateEntry(path, path == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                to.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
