using System.IO.Compression;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

/// <summary>A manuscript set for Word, opened again.</summary>
internal sealed class WordFile : IDisposable
{
    /// <summary>Signs of direction, which have no glyph.</summary>
    private static readonly char[] Glyphless = ['\u200E', '\u202B', '\u202C'];

    private readonly WordprocessingDocument document;

    public WordFile(Manuscript manuscript)
    {
        Bytes = WordManuscript.Render(manuscript);
        document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public MainDocumentPart Main => document.MainDocumentPart!;

    public W.Body Body => Main.Document.Body!;

    /// <summary>The notes in the order in which Word counts them, from 1; without those that draw the line above.</summary>
    public IReadOnlyList<W.Footnote> Notes => [.. Main.FootnotesPart!.Footnotes.Elements<W.Footnote>().Where(note => note.Type is null)];

    /// <summary>What is wrong with it, as Office 2019 sees it.</summary>
    public IReadOnlyList<string> Flaws => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(flaw => $"{flaw.Part?.Uri} {flaw.Path?.XPath}: {flaw.Description}")];

    public IReadOnlyList<ZipArchiveEntry> Entries => [.. new ZipArchive(new MemoryStream(Bytes)).Entries];

    public IReadOnlyList<W.Paragraph> Styled(string style) => [.. Body.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)];

    /// <summary>The words that stand there, without the contents and without numbers of notes and pages.</summary>
    public static string Words(OpenXmlElement element) => Without(string.Concat(element.Descendants<W.Text>()
        .Where(text => !text.Ancestors<W.SdtBlock>().Any() && !text.Ancestors<W.SimpleField>().Any() && text.Parent is W.Run run && run.RunProperties?.RunStyle?.Val?.Value is not "FootnoteReference")
        .Select(text => text.Text)));

    public static string Without(string text) => string.Concat(text.Where(c => !Glyphless.Contains(c))).Replace('\u00A0', ' ');

    public void Dispose() => document.Dispose();
}
