using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.OfficeFile;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class DocxFormatTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Paragraphs_and_rows_have_their_names()
    {
        var cell = (string words) => $"<w:tc>{P(words)}</w:tc>";
        var kept = Kept(Docx($"{P("One ", "and two.")}<w:p/>{P("<w:pPr><w:numPr/></w:pPr>", "Listed.")}<w:tbl><w:tr>{cell("Name")}{cell("Day")}</w:tr><w:tr>{cell("Aygozel")}{cell("3 May 2021")}</w:tr></w:tbl>{P("Last", "<w:r><w:tab/><w:t>words.</w:t></w:r>")}"));
        Told(kept).ShouldBe([("paragraph 1", "One and two."), ("paragraph 2", "- Listed."), ("table 1 row 1", "Name\tDay"), ("table 1 row 2", "Aygozel\t3 May 2021"), ("paragraph 3", "Last\twords.")]);
        kept.Text.ShouldStartWith("One and two.\n\n- Listed.");
        kept.Extractor.ShouldBe("docx-1");
        kept.Remark.ShouldBe("");
    }

    [Fact]
    public void Notes_and_comments_stand_after_their_paragraph_and_heads_once()
    {
        var kept = Kept(Docx(
            P("She was heard", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", " twice", "<w:r><w:commentReference w:id=\"0\"/></w:r>", ".") + P("Next."),
            ("footnotes.xml", "footnotes", $"<w:root><w:footnote w:id=\"0\" w:type=\"separator\">{P()}</w:footnote><w:footnote w:id=\"2\">{P("In Van.")}</w:footnote></w:root>"),
            ("comments.xml", "comments", $"<w:root><w:comment w:id=\"0\" w:author=\"Dr Sayan\">{P("Check.")}</w:comment></w:root>"),
            ("header1.xml", "header", $"<w:root>{P("Karvan Committee")}</w:root>"),
            ("header2.xml", "header", $"<w:root>{P("Karvan Committee")}</w:root>")));
        Told(kept).ShouldBe([("header", "Karvan Committee"), ("paragraph 1", "She was heard twice."), ("footnote 1", "Footnote 1: In Van."), ("comment 1", "Comment 1 (Dr Sayan): Check."), ("paragraph 2", "Next.")]);
    }

    [Fact]
    public void Deleted_moved_and_hidden_words_are_left_out_and_it_says_so()
    {
        var kept = Kept(Docx(P(
            "She ", "<w:del><w:r><w:delText>did not leave</w:delText></w:r></w:del>", "<w:ins><w:r><w:t>left</w:t></w:r></w:ins>", "<w:moveFrom><w:r><w:t> once</w:t></w:r></w:moveFrom>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>", ".")));
        kept.Text.ShouldBe("She left.");
        kept.Remark.ShouldBe("it has tracked changes: inserted words are kept, deleted ones left out; it has hidden words, which are left out");
    }

    [Fact]
    public void A_text_box_is_read_once() =>
        Kept(Docx(P("Above", "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>In the box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>")))
            .Text.ShouldBe("In the box\n\nAbove");

    [Fact]
    public void It_says_of_itself_only_what_its_words_say_too()
    {
        var properties = ("docProps/core.xml", "", "<p><title>Refusal of asylum</title><creator>user7</creator><created>2021-05-03T10:00:00Z</created></p>");
        var told = Report(Docx(P("Refusal of asylum, 3 May 2021"), properties)).Source;
        (told.Title, told.Author, told.Published.Text).ShouldBe(("Refusal of asylum", "", "2021-05-03"));
        Report(Docx(P("Other words of 2021"), properties)).Source.ShouldBe(Provenance.None);
    }

    [Fact]
    public void A_document_of_libreoffice_is_read_the_same_way()
    {
        const string body = "<text:p>She was <text:span>heard</text:span><text:s text:c=\"2\"/>twice<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>In Van.</text:p></text:note-body></text:note>.</text:p>"
            + "<text:list><text:list-item><text:p>Listed.</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table><text:h>Last</text:h>";
        var odt = Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<o xmlns:text=\"t\" xmlns:table=\"b\"><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>{body}</o>"));
        var report = FileIntake.Take(world.File("paper.odt", odt)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
        Told(report.Kept).ShouldBe([("paragraph 1", "She was heard  twice."), ("footnote 1", "Footnote 1: In Van."), ("paragraph 2", "- Listed."), ("table 1 row 1", "A\tB"), ("paragraph 3", "Last")]);
        report.Kept.Remark.ShouldStartWith("it has tracked changes");
    }

    [Theory]
    [InlineData("ppt/presentation.xml", "<p/>")]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]
    public void Slides_and_sheets_of_libreoffice_are_refused_as_a_whole(string part, string words) =>
        FileIntake.Take(world.File("paper.zip", Zip((part, words)))).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a text document, found");

    [Fact]
    public void One_with_a_password_is_refused_in_a_sentence() =>
        FileIntake.Take(world.File("locked.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]]))
            .ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected an Office document without a password");

    private static IEnumerable<(string, string)> Told(KeptText kept) => kept.Places.Marks.Select(mark => (mark.Name, kept.Text[mark.Start..mark.End]));

    private KeptText Kept(byte[] docx) => Report(docx).Kept;

    private ReceivedReport Report(byte[] docx) => FileIntake.Take(world.File("paper.docx", docx)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
}
