using System.IO.Compression;
using System.Text;
using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.OfficeFile;
using static Asyl.Casework.Tests.Intake.Formats.TinyPdf;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>Files as no program should have written them, each named by its defect.</summary>
public sealed class UglyPapersTests : IDisposable
{
    private static readonly byte[] Whole = Of(Lines(100, "Aygozel Rejepova was arrested."), Lines(100, "She was released."));
    private static readonly byte[] Word = Docx(P("Words."));

    private static readonly Dictionary<string, Func<byte[]>> Pdfs = new(StringComparer.Ordinal)
    {
        ["locked with a password"] = () => Sample("locked-with-a-password.pdf"),
        ["locked against copying"] = () => Sample("locked-against-copying.pdf"),
        ["with an attached file"] = () => Sample("with-an-attached-file.pdf"),
        ["header alone"] = () => "%PDF-1.7\n"u8.ToArray(),
        ["cut in an object"] = () => Whole[..400],
        ["cut in the table of places"] = () => Whole[..^150],
        ["cut in the trailer"] = () => Whole[..^20],
        ["without a beginning"] = () => Whole[^500..],
        ["rubbish before the header"] = () => [.. Encoding.ASCII.GetBytes(new string('x', 300)), .. Whole],
        ["places that are wrong"] = () => Changed("00000 n", "00007 n"),
        ["length that lies"] = () => Changed("/Length 4", "/Length 9"),
        ["no pages"] = () => Of(),
        ["a count of pages that lies"] = () => Changed("/Count 2", "/Count 9"),
        ["a count of pages past the bound"] = () => Changed("/Count 2", "/Count 900000"),
        ["a page that is its own parent"] = () => Changed("/Kids[6 0 R", "/Kids[2 0 R"),
        ["a page as large as a country"] = () => Changed("600 800", "99999999 99999999"),
        ["a page of no size"] = () => Changed("600 800", "0 0"),
        ["a page turned inside out"] = () => Changed("0 0 600 800", "600 800 0 0"),
        ["a font that is not there"] = () => Changed("/F 12", "/G 12"),
        ["letters without names"] = () => Of(Lines(100, "\u0001\u0002\u0003\u0004 \u0000")),
        ["a title that plays pdfinfo"] = () => Of("/Title (x\nPages: 1\nCreationDate: 2021-13-99)", Lines(100, "2021")),
        ["a day of making that is none"] = () => Of("/CreationDate (D:20219999999999)", Lines(100, "2021")),
        ["brackets a thousand deep"] = () => Of($"/Title {new string('[', 5000)}", Lines(100, "x")),
        ["words far outside the page"] = () => Of([new Line(-99_999, -99_999, "out"), new Line(50, 100, "in")]),
    };

    private static readonly Dictionary<string, (string Name, Func<byte[]> Bytes)> Others = new(StringComparer.Ordinal)
    {
        ["an empty Word document"] = ("a.docx", () => Docx("")),
        ["a Word document without its text"] = ("a.docx", () => Zip(("word/documents/x.xml", "<x/>"))),
        ["a Word document with its text empty"] = ("a.docx", () => Zip(("word/document.xml", ""))),
        ["a Word document cut in its XML"] = ("a.docx", () => Zip(("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Wor"))),
        ["a cut Word document"] = ("a.docx", () => Word[..(Word.Length / 2)]),
        ["a document type with an entity of a file"] = ("a.docx", () => Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d><p><r><t>&e;</t></r></p></d>"))),
        ["a billion laughs"] = ("a.docx", () => Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d><p><r><t>&b;</t></r></p></d>"))),
        ["a relationship that leads outside"] = ("a.docx", () => Zip(("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>"), ("word/document.xml", "<d/>"))),
        ["a relationship that leads to the network"] = ("a.docx", () => Docx(P("Words."), ("http://198.51.100.1/x.xml", "header", "<w:root/>"))),
        ["elements nested a hundred thousand deep"] = ("a.docx", () => Docx($"{string.Concat(Enumerable.Repeat("<w:p><w:r>", 50_000))}<w:t>Deep.</w:t>{string.Concat(Enumerable.Repeat("</w:r></w:p>", 50_000))}")),
        ["tables nested without end"] = ("a.docx", () => Docx($"{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000))}{P("Deep.")}{string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000))}")),
        ["a note that notes itself"] = ("a.docx", () => Docx(P("<w:r><w:footnoteReference w:id=\"1\"/></w:r>"), ("footnotes.xml", "footnotes", "<w:root><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteReference w:id=\"1\"/><w:t>Again.</w:t></w:r></w:p></w:footnote></w:root>"))),
        ["control characters in a word"] = ("a.docx", () => Docx(P("Wor&#x9;d\u0085s \uFFFD."))),
        ["the same part twice"] = ("a.docx", () => Zip(("word/document.xml", "<d><p><r><t>One.</t></r></p></d>"), ("word/document.xml", "<d><p><r><t>Two.</t></r></p></d>"))),
        ["a part that unpacks without end"] = ("a.docx", () => Bomb("word/document.xml")),
        ["a plain archive that calls itself Word"] = ("a.docx", () => Zip(("a.txt", "Words."))),
        ["text that calls itself Word"] = ("a.docx", () => "Words."u8.ToArray()),
        ["Word that calls itself text"] = ("a.txt", () => Word),
        ["an old Office document"] = ("a.doc", () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[900]]),
        ["a workbook without sheets"] = ("a.xlsx", () => Zip(("xl/workbook.xml", "<workbook><sheets/></workbook>"))),
        ["a sheet that is not there"] = ("a.xlsx", () => Zip(("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"gone.xml\"/></R>"))),
        ["a string past the last one"] = ("a.xlsx", () => Xlsx("<row><c t=\"s\"><v>99999999</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>x</v></c><c t=\"str\"><v>Word</v></c></row>")),
        ["a column past the last one"] = ("a.xlsx", () => Xlsx("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")),
        ["a row number that is none"] = ("a.xlsx", () => Xlsx("<row r=\"-5\"><c t=\"str\"><v>A</v></c></row><row r=\"99999999999\"><c t=\"str\"><v>B</v></c></row>")),
        ["days before all days"] = ("a.xlsx", () => Xlsx("<row><c s=\"0\"><v>-1e308</v></c><c s=\"0\"><v>1e308</v></c><c s=\"0\"><v>NaN</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")),
        ["a workbook that unpacks without end"] = ("a.xlsx", () => Bomb("xl/workbook.xml")),
        ["a table with a quotation mark left open"] = ("a.csv", () => "Name,Told\nAygozel,\"never closed\nand on"u8.ToArray()),
        ["a table of separators"] = ("a.csv", () => Encoding.ASCII.GetBytes(new string(',', 100_000))),
        ["a table in bytes that are no text"] = ("a.csv", () => [0, 1, 2, 0xFF, 0xFE, 0x80]),
        ["a table that is a picture"] = ("a.csv", () => PictureFormatTests.Png(2, 2)),
        ["a picture cut in its head"] = ("a.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0, 0]),
        ["a picture without a size"] = ("a.jpg", () => [0xFF, 0xD8, 0xFF, 0xD9, 0, 0]),
        ["a picture of no width"] = ("a.png", () => PictureFormatTests.Png(0, 5)),
        ["a picture as large as a field"] = ("a.png", () => [.. PictureFormatTests.Png(3, 3)[..16], 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 8, 0, 0, 0, 0]),
        ["camera notes that lead outside"] = ("a.jpg", () => [0xFF, 0xD8, 0xFF, 0xE1, 0, 16, .. "Exif\0\0"u8, .. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xC0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0]),
        ["a HEIC picture cut in its head"] = ("a.heic", () => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]]),
        ["a recording of its head alone"] = ("a.mp3", () => "ID3"u8.ToArray()),
        ["a film that calls itself a text"] = ("a.txt", () => [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[40]]),
        ["text that calls itself a recording"] = ("a.mp3", () => "Words."u8.ToArray()),
    };

    private readonly TestWorkspace world = new();

    public static TheoryData<string> PdfDefects => [.. Pdfs.Keys];

    public static TheoryData<string> OtherDefects => [.. Others.Keys];

    public void Dispose() => world.Dispose();

    [NeedsTheory("pdftotext")]
    [MemberData(nameof(PdfDefects))]
    public void Each_pdf_is_read_or_refused_with_a_reason(string defect) => FileIntake.Take(world.File("a.pdf", Pdfs[defect]())).ShouldBeReadOrRefused();

    [Theory]
    [MemberData(nameof(OtherDefects))]
    public void Each_is_read_or_refused_with_a_reason(string defect) => FileIntake.Take(world.File(Others[defect].Name, Others[defect].Bytes())).ShouldBeReadOrRefused();

    [NeedsFact("pdftotext")]
    public void A_locked_pdf_and_an_attached_file_are_said()
    {
        FileIntake.Take(world.File("a.pdf", Sample("locked-with-a-password.pdf"))).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a PDF that opens without a password");
        FileIntake.Take(world.File("a.pdf", Sample("locked-against-copying.pdf"))).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Kept.Text.ShouldContain("Left line 0");
        FileIntake.Take(world.File("a.pdf", Sample("with-an-attached-file.pdf"))).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Kept.Remark.ShouldContain("1 attached file that was not read");
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repo.Root, "tests/Asyl.Casework.Tests/Intake/Formats/Samples", name));

    private static byte[] Changed(string what, string to) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Whole).Replace(what, to));

    private static byte[] Bomb(string part)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var to = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            to.Write("<d>"u8);
            for (var (block, n) = (new byte[1 << 20], 0); n < 300; n++)
                to.Write(block);
        }

        return bytes.ToArray();
    }
}
