using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Record;

public sealed class DecisionsTests
{
    private static readonly Statement Arrest = new()
    {
        Id = "s1",
        Event = "detention",
        People = ["Aygozel Rejepova"],
        Date = Edtf.Parse("2021-05-20"),
        Passage = new Passage(10, 22, "was arrested"),
    };

    [Fact]
    public void What_nobody_decided_is_proposed() => Reviewed(Arrest).ShouldHaveSingleItem().Review.ShouldBe(Review.Proposed);

    [Theory]
    [InlineData("accept", Review.Accepted)]
    [InlineData("reject", Review.Rejected)]
    public void A_decision_stands_while_the_passage_reads_the_same(string kind, Review review) =>
        Reviewed(Arrest, Decided(kind, Arrest)).ShouldHaveSingleItem().Review.ShouldBe(review);

    [Fact]
    public void A_correction_puts_its_fields_in_place_and_keeps_the_rest()
    {
        var filed = Reviewed(Arrest, Decided("correct", Arrest, """{"date":"2021-05-17","details.authority":"gendarmes"}""")).ShouldHaveSingleItem();
        filed.Review.ShouldBe(Review.Corrected);
        filed.Statement.Date.Text.ShouldBe("2021-05-17");
        filed.Statement.Details["authority"].ShouldBe("gendarmes");
        filed.Statement.People.ShouldBe(Arrest.People);
    }

    [Fact]
    public void A_decision_on_what_now_reads_differently_comes_back_as_stale()
    {
        var reread = Arrest with { Date = Edtf.Parse("2021-05-17") };
        var filed = Reviewed(reread, Decided("accept", Arrest));
        filed.Select(one => (one.Review, one.Statement.Date.Text)).ShouldBe([(Review.Proposed, "2021-05-17"), (Review.Stale, "2021-05-20")]);
    }

    [Fact]
    public void A_decision_on_what_is_no_longer_read_comes_back_as_stale() =>
        Decisions.Apply("r1", "main", Reading(), [Decided("accept", Arrest)]).ShouldHaveSingleItem().Review.ShouldBe(Review.Stale);

    [Fact]
    public void A_decision_of_another_compartment_counts_only_where_it_fits_to_the_letter()
    {
        var other = Decided("reject", Arrest) with { Compartment = "b" };
        Reviewed(Arrest, other).ShouldHaveSingleItem().Review.ShouldBe(Review.Rejected);
        Reviewed(Arrest with { Date = Edtf.Unknown }, other).ShouldHaveSingleItem().Review.ShouldBe(Review.Proposed);
    }

    [Theory]
    [InlineData("colour", "red")]
    [InlineData("event", "no_such_event")]
    [InlineData("date", "soon")]
    [InlineData("country", "Kazakhstan")]
    [InlineData("country", "12")]
    [InlineData("certainty", "77")]
    public void A_field_that_does_not_fit_is_refused(string field, string value) =>
        Should.Throw<WorkspaceException>(() => Decisions.Correct(Arrest, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = value }));

    private static IReadOnlyList<FiledStatement> Reviewed(Statement read, params DecisionTable.Row[] decisions) => Decisions.Apply("r1", "main", Reading(read), decisions);

    private static ReportReading Reading(params Statement[] statements) => new() { Reader = "test", Language = "en", Read = true, Statements = statements };

    private static DecisionTable.Row Decided(string kind, Statement statement, string value = "") =>
        new("main", kind, statement.Id, "r1", Decisions.Write(statement), value, "read it", "tester", "2026-01-01T00:00:00Z", "", 1);
}
