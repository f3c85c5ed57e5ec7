using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class CitationTests
{
    [Fact]
    public void other_words_at_the_place_are_refused()
    {
        var refusal = Refusal(Changed(statement => statement with { Passage = statement.Passage with { Text = "crossed from Karvania into Lunaria last Apri1" } }));
        refusal.Fault.ShouldBe(CitationFault.OtherWords);
        refusal.Start.ShouldBe(86);
        refusal.Message.ShouldNotContain("Karvania");
    }

    [Fact]
    public void a_place_moved_by_one_is_refused() =>
        Refusal(Changed(statement => statement with { Passage = new(statement.Passage.Start + 1, statement.Passage.End + 1, statement.Passage.Text) })).Fault.ShouldBe(CitationFault.OtherWords);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(5, 5)]
    [InlineData(10, 99999)]
    public void a_place_outside_the_text_is_refused(int start, int end) =>
        Refusal(Changed(statement => statement with { Passage = new(start, end, "x") })).Fault.ShouldBe(CitationFault.OutsideText);

    [Fact]
    public void a_kept_text_that_its_hash_does_not_name_is_refused()
    {
        var book = Invented.Draft();
        Refusal(book with { Reports = [.. book.Reports.Select(report => report with { Text = report.Text + " " })] }).Fault.ShouldBe(CitationFault.ChangedText);
    }

    [Fact]
    public void a_fact_that_rests_on_nothing_is_refused() =>
        Refusal(Facts(fact => fact with { Cites = [], Note = "" })).Fault.ShouldBe(CitationFault.NothingCited);

    [Fact]
    public void a_fact_that_cites_an_older_kept_text_needs_that_text() =>
        Refusal(Facts(fact => fact with { Cites = [.. fact.Cites.Select(cite => cite with { KeptSha256 = Older.Kept })] })).Fault.ShouldBe(CitationFault.OtherKeptText);

    [Fact]
    public void an_older_kept_text_that_is_at_hand_is_cited()
    {
        var book = Facts(fact => fact with { Cites = [.. fact.Cites.Select(cite => Older.Cite("Older words") with { Report = cite.Report })] });
        var older = new Dictionary<string, string>(StringComparer.Ordinal) { [Older.Kept] = "Older words." };
        Dossier.Of(book, book.Cases[0], Papers.Options with { OlderTexts = older }).Citations.ShouldContain(citation => citation.Passage.Text == "Older words");
    }

    [Fact]
    public void an_event_whose_statements_were_all_rejected_is_refused()
    {
        var book = Invented.Draft();
        var rejected = book with { Reports = [.. book.Reports.Select(report => report with { Statements = [.. report.Statements.Select(filed => filed with { Review = Review.Rejected })] })] };
        Refusal(rejected).Fault.ShouldBe(CitationFault.NothingCited);
    }

    [Fact]
    public void what_the_viewer_may_not_see_cannot_be_cited()
    {
        var book = Invented.Draft();
        Refusal(book with { Reports = [.. book.Reports.Skip(1)] }).Fault.ShouldBe(CitationFault.NoSuchStatement);
    }

    private static ReportBuilder Older { get; } = new("older.txt", "Older words.");

    private static CitationException Refusal(Casebook book) => Should.Throw<CitationException>(() => Papers.Of(book));

    private static Casebook Facts(Func<Fact, Fact> change)
    {
        var book = Invented.Draft();
        return book with { Facts = [.. book.Facts.Select(change)] };
    }

    /// <summary>The casebook with its first statement changed.</summary>
    private static Casebook Changed(Func<Statement, Statement> change)
    {
        var book = Invented.Draft();
        var first = book.Reports[0];
        FiledStatement[] statements = [first.Statements[0] with { Statement = change(first.Statements[0].Statement) }, .. first.Statements.Skip(1)];
        return book with { Reports = [first with { Statements = statements }, .. book.Reports.Skip(1)] };
    }
}
