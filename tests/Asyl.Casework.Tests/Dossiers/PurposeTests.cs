using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class PurposeTests
{
    private static readonly Casebook Book = Invented.Reviewed();

    [Fact]
    public void every_purpose_writes_its_chapters_under_headings_of_their_own()
    {
        foreach (var purpose in Purpose.All)
        {
            var headings = Of(purpose.Code, "x1").Manuscript.Chapters.Select(chapter => chapter.Heading).ToList();
            headings.ShouldBeUnique();
            headings.Count.ShouldBeGreaterThan(3);
            purpose.Words.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void a_filing_leaves_contradictions_out_and_says_by_what_they_are_chosen()
    {
        var filing = Of("court");
        Words(filing).ShouldNotContain("Velm, the other");
        filing.Contradictions.ShouldBeEmpty();
        filing.Withheld.Select(left => left.Id).ShouldBe(["x1", "x2"]);
    }

    [Fact]
    public void what_a_contradiction_leaves_open_is_not_filed_as_settled()
    {
        var filing = Of("court");
        var stay = filing.Chronology.Single(entry => entry.Id == "e4");
        (stay.Phrase + string.Join(' ', stay.Details)).ShouldNotContain("Dorn");
        stay.Disputes.ShouldBeEmpty();
    }

    [Fact]
    public void a_chosen_contradiction_is_filed_and_numbered_anew()
    {
        var filing = Of("court", "x2");
        filing.Contradictions.Select(entry => (entry.Id, entry.Number)).ShouldBe([("x2", 1)]);
        filing.Chronology.SelectMany(entry => entry.Disputes).Select(dispute => dispute.Contradiction).Distinct().ShouldBe([1]);
        filing.Withheld.Select(left => left.Id).ShouldBe(["x1"]);
    }

    [Fact]
    public void what_is_not_there_cannot_be_chosen() => Should.Throw<WorkspaceException>(() => Of("court", "x9")).Message.ShouldContain("expected the id");

    [Fact]
    public void a_filing_is_a_draft_until_somebody_is_known_to_have_checked_every_row()
    {
        Of("court").IsDraft.ShouldBeTrue();
        var checks = Book.Reports.SelectMany(report => report.Statements).ToDictionary(filed => filed.Statement.Id, _ => new Check("Noor", new(2022, 2, 1, 9, 0, 0, TimeSpan.Zero)));
        var filing = Dossier.Of(Book, Book.Cases[0], Papers.Options with { Purpose = Purpose.Court, Checks = checks });
        filing.IsDraft.ShouldBeFalse();
        filing.Manuscript.Chapters[^1].Id.ShouldBe("checks");
        Words(filing).ShouldContain("accepted by Noor, 1 February 2022");
    }

    [Fact]
    public void reports_that_nothing_filed_rests_on_are_no_exhibits() => Of("court").Sources.ShouldAllBe(source => source.Report.Reading.Outlet != "Речной листок");

    [Fact]
    public void the_memo_beside_a_filing_lists_what_was_left_out()
    {
        var memo = Dossier.Of(Book, Book.Cases[0], Papers.Options with { Purpose = Purpose.Memo, Withheld = Of("court").Withheld });
        MarkdownDossier.Render(memo.Manuscript).ShouldContain("| `x1` | Contradictions |");
        Words(memo).ShouldContain("Internal: not to be filed");
    }

    [Fact]
    public void research_says_where_people_looked_in_vain_and_until_when()
    {
        var paper = new Paper { Id = "n2", Kind = "consulted", About = Invented.Person, Version = 1, By = "Lena", At = DateTimeOffset.UnixEpoch, Fields = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["where"] = "Court archive, Dorn", ["on"] = "2022-02-03", ["result"] = "no file under this name" } };
        var words = Words(Dossier.Of(Book, Book.Cases[0], Papers.Options with { Purpose = Purpose.Find("research")!, Consulted = [paper], CutOff = new(2022, 2, 28) }));
        words.ShouldContain("Court archive, Dorn");
        words.ShouldContain("Nothing published or received after 28 February 2022 was taken in.");
    }

    private static Dossier Of(string purpose, params string[] ticked) => Dossier.Of(Book, Book.Cases[0], Papers.Options with { Purpose = Purpose.Find(purpose)!, Ticked = purpose == "court" ? ticked : [] });

    private static string Words(Dossier dossier) => MarkdownDossier.Render(dossier.Manuscript);
}
