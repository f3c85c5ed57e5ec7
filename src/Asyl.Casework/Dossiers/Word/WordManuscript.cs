using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// Sets a manuscript as a Word document (ISO/IEC 29500) that a lawyer can go on with: headings, ordinary tables, footnotes that are counted anew when one is
/// added, a contents field. The same manuscript in the same language gives the same bytes. Never: a macro, anything fetched, an account, a machine or a clock.
/// </summary>
public static class WordManuscript
{
    /// <summary>The bytes of the <c>.docx</c> file.</summary>
    /// <exception cref="ArgumentException">A line refers to a note that the manuscript does not have.</exception>
    public static byte[] Render(Manuscript manuscript)
    {
        var (notes, bookmarks, lists, addresses, noteAddresses) = (new NoteNumbers(manuscript.Notes), new Bookmarks(), new Lists(), new Addresses(), new Addresses());
        var contents = new Contents(bookmarks);
        var lines = new LineSetter(notes, bookmarks, addresses);
        var blocks = new BlockSetter(lines, bookmarks, contents, lists);
        var body = Body(manuscript, blocks, lines, contents, notes);
        var footnotes = new FootnoteSetter(new(new(notes, bookmarks, noteAddresses), bookmarks, contents, lists)).Set(notes.Hung);
        bookmarks.Unlink(body);
        bookmarks.Unlink(footnotes);
        return new WordPackage
        {
            Title = manuscript.Title, MadeBy = manuscript.MadeBy, Document = new(body), Footnotes = footnotes, Numbering = lists.Numbering(),
            Head = RunningLines.Head(manuscript), Foot = RunningLines.Foot(manuscript), Addresses = addresses, NoteAddresses = noteAddresses,
        }.Bytes();
    }

    private static W.Body Body(Manuscript manuscript, BlockSetter blocks, LineSetter lines, Contents contents, NoteNumbers notes)
    {
        // The contents stand before the first part of the cover: what rests on footnotes would leave the first page empty.
        var parts = manuscript.Cover.SkipWhile(block => block is not Part).ToArray();
        IReadOnlyList<OpenXmlElement> cover =
            [lines.Paragraph("Subtitle", Line.Of(manuscript.Kind)), lines.Paragraph("Title", Line.Said(manuscript.Name)), .. blocks.Set(manuscript.Cover.Take(manuscript.Cover.Count - parts.Length), Place.Cover)];
        var position = blocks.Set(parts, Place.Cover);
        OpenXmlElement[] chapters = [.. manuscript.Chapters.SelectMany(chapter => Chapter(chapter, blocks))];
        if (chapters is [W.Paragraph { ParagraphProperties: { } first }, ..])
            (first.PageBreakBefore, first.SpacingBetweenLines) = (new(), new() { Before = "0" });
        return new([.. cover, .. contents.Set(), .. position, .. WithTheRest(chapters, lines, notes), Page()]);
    }

    private static IEnumerable<OpenXmlElement> Chapter(Chapter chapter, BlockSetter blocks)
    {
        var draft = chapter.IsDraft ? $" ({Strings.Of("dossier.draft_section")})" : "";
        var heading = blocks.Heading("Heading1", chapter.Id, Line.Of(chapter.Heading), chapter.Heading + draft);
        heading.Append(LineSetter.Words(draft, "Draft", Writing.Western));
        return [heading, .. blocks.Set(chapter.Blocks, Place.Body)];
    }

    /// <summary>Notes that nothing refers to hang on the sentence that says where notes are: none is left out.</summary>
    private static OpenXmlElement[] WithTheRest(OpenXmlElement[] chapters, LineSetter lines, NoteNumbers notes)
    {
        if (notes.Left.Count == 0)
            return chapters;
        var rest = lines.Paragraph("Normal", FootnoteSetter.Sentence.And(new References(notes.Left)));
        return chapters.LastOrDefault() is W.Paragraph last && last.InnerText == Strings.Of("word.notes") ? [.. chapters[..^1], rest] : [.. chapters, rest];
    }

    /// <summary>A4 upright; what stands between the margins, head and foot has room on Letter too.</summary>
    private static W.SectionProperties Page() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "head" },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "foot" },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1360, Right = 1134, Bottom = 1640, Left = 1134, Header = 737, Footer = 1190, Gutter = 0 });
}
