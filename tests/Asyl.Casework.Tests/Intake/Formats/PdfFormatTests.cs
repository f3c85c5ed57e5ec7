using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using static Asyl.Casework.Tests.Intake.Formats.TinyPdf;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class PdfFormatTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [NeedsFact("pdftotext")]
    public void Its_words_stand_in_paragraphs_with_the_box_of_each_line()
    {
        var kept = Kept(Of(Lines(100, "Aygozel Rejepova was arrested in Van on 3 May 2021 together with", "her brother."), Lines(100, "A court released her.")));
        kept.Text.ShouldBe("Aygozel Rejepova was arrested in Van on 3 May 2021 together with her brother.\n\nA court released her.");
        kept.Places.Pages.ShouldBe([new(600, 800), new(600, 800)]);
        kept.Places.Marks.Select(mark => (kept.Text[mark.Start..mark.End], mark.Page)).ShouldBe(
            [("Aygozel Rejepova was arrested in Van on 3 May 2021 together with", 1), ("her brother.", 1), ("A court released her.", 2)]);
        kept.Places.Marks[0].Box!.X.ShouldBe(50);
        kept.Places.Marks[0].Box!.Y.ShouldBe(90, 5);
        kept.Remark.ShouldBe("");
    }

    [NeedsFact("pdftotext")]
    public void A_page_that_is_turned_measures_what_is_shown()
    {
        var places = Kept(OfTurned(Lines(100, "Aygozel Rejepova was arrested in Van on 3 May 2021."))).Places;
        places.Pages.ShouldBe([new(800, 600)]);
        places.Hold(1, places.Marks.ShouldHaveSingleItem().Box).ShouldBeTrue();
    }

    [NeedsTheory("pdftotext")]
    [InlineData("11/22/26, 6:28 PM", "2026-11-22")]
    [InlineData("22.11.2026, 18:28", "2026-11-22")]
    [InlineData("03/06/2019, 18:28", "2019-06-03")]
    [InlineData("44/22/26, 6:28 PM", "")]
    public void The_day_that_a_browser_prints_is_when_it_was_fetched_and_not_when_it_was_published(string stamp, string day)
    {
        var report = FileIntake.Take(world.File("printed.pdf", Of([.. Lines(20, stamp), .. Lines(100, "A court told its story", "and nobody said when."), .. Lines(785, "https://news.example/told 1/1")]))).Cast<ReceivedReport>().Single();
        (report.Source.Accessed, report.Source.Url).ShouldBe((day, day.Length > 0 ? "https://news.example/told" : ""));
        if (day.Length > 0)
            ReportReader.Read(report.Id, report.Kept.Sha256, report.Kept.Text, report.Layout, default).Reading.PublishedBasis.ShouldNotBe(PublishedBasis.Stated);
    }

    [NeedsFact("pdftotext")]
    public void Columns_are_read_one_after_another_and_a_paragraph_goes_on_in_the_next()
    {
        Line[] left = [.. Enumerable.Range(0, 10).Select(at => new Line(50, 100 + (at * 14), $"Left line {at} of words that fill it"))];
        Line[] right = [.. Enumerable.Range(0, 10).Select(at => new Line(330, 100 + (at * 14), $"{(at == 0 ? "right" : "Right")} line {at} of words that fill"))];
        var text = Kept(Of([.. left.Zip(right).SelectMany(pair => new[] { pair.First, pair.Second })])).Text;
        text.ShouldContain("Left line 9 of words that fill it right line 0");
        text.IndexOf("Left line 9", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Right line 1", StringComparison.Ordinal));
    }

    [NeedsFact("pdftotext")]
    public void Running_heads_and_page_numbers_stand_in_paragraphs_of_their_own()
    {
        Line[] Page(int n, string words) => [.. Lines(30, "Report of the Karvan Committee 2021"), .. Lines(100, words), .. Lines(770, $"{n}")];
        var text = Kept(Of(Page(1, "The court of Karvan refused her application for asylum because"), Page(2, "it was filed late, and the lawyer appealed to the higher court."), Page(3, "The end."))).Text;
        text.Split("\n\n").ShouldBe(
        [
            "Report of the Karvan Committee 2021", "The court of Karvan refused her application for asylum because it was filed late, and the lawyer appealed to the higher court.",
            "1", "Report of the Karvan Committee 2021", "Report of the Karvan Committee 2021", "The end.", "2", "3",
        ], ignoreOrder: true);
    }

    [NeedsFact("pdftotext")]
    public void A_hyphen_at_the_end_of_a_line_goes_only_where_the_whole_word_stands_elsewhere()
    {
        var text = Kept(Of(Lines(100, "She asked for asylum in Van, and the first request for asy-", "lum was refused by a well-", "known judge of the court."))).Text;
        text.ShouldContain("request for asylum was refused by a well-known judge");
    }

    [NeedsFact("pdftotext")]
    public void It_says_of_itself_only_what_its_words_say_too()
    {
        var told = Report(Of("/Title (Refusal of asylum)/Author (Clerk 7)/CreationDate (D:20210503120000Z)", Lines(100, "Refusal of asylum", "Decided on 3 May 2021."))).Source;
        (told.Title, told.Author, told.Published.Text).ShouldBe(("Refusal of asylum", "", "2021-05-03"));
        Report(Of("/Title (Microsoft Word - x.doc)/CreationDate (D:20230503120000Z)", Lines(100, "Decided on 3 May 2021."))).Source.ShouldBe(Provenance.None);
    }

    [NeedsFact("pdftotext")]
    public void Pages_without_words_are_kept_with_their_size()
    {
        var kept = Kept(Of([], []));
        kept.Text.ShouldBe("");
        kept.Places.Pages.Count.ShouldBe(2);
        kept.Remark.ShouldNotBeEmpty();
    }

    [NeedsFact("pdftotext", "tesseract")]
    public void A_scan_is_recognised_with_its_boxes_and_says_so()
    {
        var kept = Kept(OfPicture(TestPictures.Jpeg("Aygozel Rejepova was arrested in Van."), 1250, 1667));
        kept.Text.ShouldContain("was arrested in Van");
        kept.Remark.ShouldStartWith("its words were recognised by OCR (tesseract ");
        kept.Extractor.ShouldStartWith("pdf-2 tesseract-");
        var mark = kept.Places.Marks.ShouldHaveSingleItem();
        mark.Page.ShouldBe(1);
        mark.Box!.X.ShouldBe(50, 3);
        mark.Box.Y.ShouldBe(90, 6);
    }

    [NeedsFact("pdftotext")]
    public void A_statement_has_its_page_and_so_has_its_citation()
    {
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [world.File("paper.pdf", Of(Lines(100, "The committee met in 2021."), Lines(100, "Aygozel Rejepova was arrested in Van on 3 May 2021.")))], default).Count().ShouldBe(1);
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        book.Reports.ShouldHaveSingleItem().Statements.ShouldAllBe(filed => filed.Statement.Page == 2);
        var account = CaseAccount.Of(book, book.Cases.ShouldHaveSingleItem(), new(2022, 1, 1), CaseAccount.NoOlderTexts);
        account.Citations.ShouldNotBeEmpty();
        account.Citations.ShouldAllBe(cite => cite.PlaceWords == "page 2");
    }

    [NeedsFact("pdftotext")]
    public void What_is_named_so_and_is_text_stays_text() =>
        FileIntake.Take(world.File("note.pdf", "She was arrested.")).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().MediaType.ShouldBe("text/plain");

    private KeptText Kept(byte[] pdf) => Report(pdf).Kept;

    private ReceivedReport Report(byte[] pdf) => FileIntake.Take(world.File("paper.pdf", pdf)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
}
