using System.IO.Compression;
using System.IO.Packaging;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// The parts of a document as one file. Names, order, relationships and times of the parts are fixed: the same parts are the same bytes. Never: an account,
/// a machine, a clock, a thumbnail.
/// </summary>
internal sealed record WordPackage
{
    /// <summary>The first that a ZIP archive can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public required string Title { get; init; }

    public required string MadeBy { get; init; }

    public required W.Document Document { get; init; }

    public required W.Footnotes Footnotes { get; init; }

    public required W.Numbering Numbering { get; init; }

    public required W.Header Head { get; init; }

    public required W.Footer Foot { get; init; }

    public required Addresses Addresses { get; init; }

    public required Addresses NoteAddresses { get; init; }

    public byte[] Bytes()
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            document.CompressionOption = CompressionOption.NotCompressed;
            Fill(document);
        }

        return Timeless(package);
    }

    private void Fill(WordprocessingDocument document)
    {
        var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
        main.Document = Document;
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = StyleSheet.Styles(Strings.Of("word.language"));
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = Numbering;
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = StyleSheet.Settings();
        main.AddNewPart<HeaderPart>("head").Header = Head;
        main.AddNewPart<FooterPart>("foot").Footer = Foot;
        var notes = main.AddNewPart<FootnotesPart>("footnotes");
        notes.Footnotes = Footnotes;
        Addresses.AddTo(main);
        NoteAddresses.AddTo(notes);
        Write(document.AddNewPart<CoreFilePropertiesPart>("core"), "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "coreProperties", XName.Get("title", "http://purl.org/dc/elements/1.1/"), Title);
        XNamespace extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        Write(document.AddNewPart<ExtendedFilePropertiesPart>("app"), extended.NamespaceName, "Properties", extended + "Application", MadeBy);
    }

    private static void Write(OpenXmlPart part, XNamespace space, string root, XName name, string value)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(space + root, new XElement(name, Printable.Of(value)))).Save(stream, SaveOptions.DisableFormatting);
    }

    private static byte[] Timeless(MemoryStream package)
    {
        using var timeless = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(timeless, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
                Copy(part, to);
        }

        return timeless.ToArray();
    }

    private static void Copy(ZipArchiveEntry part, ZipArchive to)
    {
        var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var source = part.Open();
        using var target = entry.Open();
        source.CopyTo(target);
    }
}
