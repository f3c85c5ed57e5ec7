using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Word;
using FsCheck;
using FsCheck.Fluent;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class WordManuscriptTests
{
    public static TheoryData<string> Names => ["Draft", "Reviewed", "InArabic", "InChinese", "InCyrillic"];

    [Theory]
    [MemberData(nameof(Names))]
    public void office_finds_no_flaw(string name)
    {
        using var file = new WordFile(Of(name));
        file.Flaws.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void says_all_that_the_manuscript_says_and_nothing_else(string name)
    {
        var manuscript = Of(name);
        using var file = new WordFile(manuscript);
        Same(WordFile.Words(file.Body), [.. Told.By(manuscript)]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void every_note_is_a_footnote_with_all_that_it_says(string name)
    {
        var manuscript = Of(name);
        using var file = new WordFile(manuscript);
        file.Notes.Count.ShouldBe(manuscript.Notes.Count);
        foreach (var note in file.Notes)
        {
            var words = WordFile.Words(note);
            Same(words.Replace(" — ", "", StringComparison.Ordinal)[1..], [.. Told.By(manuscript.Notes.Single(each => words.Contains($"({each.Number}) ", StringComparison.Ordinal)).Blocks)]);
        }
    }

    [Fact]
    public void any_text_at_all_makes_a_whole_document() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll<string>(Holds));

    [Fact]
    public void what_xml_forbids_is_replaced()
    {
        using var file = new WordFile(InventedManuscripts.Saying(Line.Said("a\u0000b\u001Fc\u0085d\uFFFEe\uD800f\n\tg")));
        file.Styled("Normal")[0].InnerText.ShouldBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf  g");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void the_same_manuscript_is_the_same_bytes(string name) => WordManuscript.Render(Of(name)).ShouldBe(WordManuscript.Render(Of(name)));

    [Fact]
    public void holds_its_parts_and_nothing_of_the_machine()
    {
        using var file = new WordFile(InventedManuscripts.Draft());
        file.Entries.Select(entry => entry.FullName).ShouldBe(
        [
            "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml", "word/footnotes.xml", "word/header1.xml",
            "word/numbering.xml", "word/settings.xml", "word/styles.xml",
        ]);
        file.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
        Part(file, "docProps/app.xml").ShouldEndWith("<Application>asyl 0.1.0</Application></Properties>");
        Part(file, "docProps/core.xml").ShouldEndWith("core-properties\"><title xmlns=\"http://purl.org/dc/elements/1.1/\">Case file: Nesrin Halvar</title></coreProperties>");
    }

    [Fact]
    public void the_contents_have_their_entries_from_the_beginning()
    {
        using var file = new WordFile(InventedManuscripts.Draft());
        file.Body.Descendants<W.FieldCode>().Single().Text.ShouldBe(" TOC \\o \"1-2\" \\h ");
        string[] headings = [.. file.Body.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Heading1" or "Heading2").Select(heading => heading.InnerText)];
        file.Body.Descendants<W.SdtBlock>().Single().Descendants<W.Hyperlink>().Select(entry => entry.InnerText).ShouldBe(headings);
        headings.Length.ShouldBe(15);
    }

    [Fact]
    public void a_draft_says_so_at_the_head_of_every_page()
    {
        using WordFile draft = new(InventedManuscripts.Draft()), reviewed = new(InventedManuscripts.Reviewed());
        Head(draft).ShouldBe("Case file: Nesrin HalvarDRAFT · not fully reviewed");
        Head(reviewed).ShouldBe("Case file: Nesrin Halvar");
        draft.Styled("Heading1").ShouldAllBe(heading => heading.InnerText.EndsWith(" (draft)", StringComparison.Ordinal));
    }

    [Fact]
    public void pages_are_counted_at_their_foot()
    {
        using var file = new WordFile(InventedManuscripts.Draft());
        var foot = file.Main.FooterParts.Single().Footer;
        foot.InnerText.ShouldBe("As of: 1 December 2021 · page 1 of 1");
        foot.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value).ShouldBe([" PAGE ", " NUMPAGES "]);
    }

    [Fact]
    public void speaks_russian_to_readers_of_russian()
    {
        using var reader = new InLanguage("ru");
        using var file = new WordFile(InventedManuscripts.Draft());
        file.Main.FooterParts.Single().Footer.InnerText.ShouldEndWith(" · стр. 1 из 1");
        file.Main.StyleDefinitionsPart!.Styles!.Descendants<W.Languages>().First().Val!.Value.ShouldBe("ru-RU");
        file.Flaws.ShouldBeEmpty();
    }

    [NeedsFact("soffice")]
    public void libreoffice_keeps_headings_and_notes()
    {
        using var folder = new Soffice();
        var manuscript = InventedManuscripts.InArabic();
        var back = folder.Through(WordManuscript.Render(manuscript));
        back.MainDocumentPart!.Document.Descendants<W.ParagraphStyleId>().Count(style => style.Val == "Heading1").ShouldBe(manuscript.Chapters.Count);
        back.MainDocumentPart.Document.Descendants<W.FootnoteReference>().Count().ShouldBe(manuscript.Notes.Count);
    }

    private static void Holds(string? text)
    {
        using var file = new WordFile(InventedManuscripts.Draft() with { Title = $"{text}x", Name = $"{text}x", Cover = [new Paragraph("", Line.Of(new Plain($"{text}x"), new Said($"{text}x"), new Quotation($"{text}x", "und")))] });
        file.Flaws.ShouldBeEmpty();
        file.Styled("Title").Single().InnerText.ShouldBe(Printable.Of($"{text}x"));
    }

    private static void Same(string words, IReadOnlyList<string> told)
    {
        told.ShouldAllBe(text => words.Contains(WordFile.Without(text), StringComparison.Ordinal));
        words.Length.ShouldBe(told.Sum(text => text.Length));
    }

    private static string Head(WordFile file) => file.Main.HeaderParts.Single().Header.InnerText;

    private static string Part(WordFile file, string name)
    {
        using var reader = new StreamReader(file.Entries.Single(entry => entry.FullName == name).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Manuscript Of(string name) => name switch
    {
        "Draft" => InventedManuscripts.Draft(),
        "Reviewed" => InventedManuscripts.Reviewed(),
        "InArabic" => InventedManuscripts.InArabic(),
        "InChinese" => InventedManuscripts.InChinese(),
        _ => InventedManuscripts.InCyrillic(),
    };
}
