using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Events;

public sealed class ExpectationTests
{
    private const string Who = "Aman Orazov";

    [Theory]
    [InlineData(Certainty.Conditional)]
    [InlineData(Certainty.Possible)]
    [InlineData(Certainty.Future)]
    public void What_is_feared_after_a_detention_is_no_telling_of_it(Certainty certainty)
    {
        var events = Join(Happened("2018-05-21"), Feared("2018-08-02", certainty));
        events.Length.ShouldBe(2);
        events.Single(e => e.Certainty == Certainty.Asserted).Statements.Count.ShouldBe(1);
    }

    [Fact]
    public void What_was_expected_and_then_came_stands_with_what_came()
    {
        var one = Join(Happened("2018-05-21"), Feared("2018-05-02", Certainty.Future)).ShouldHaveSingleItem();
        one.Sides.Single(side => side.Attribute == "outcome").Sides.Select(side => side.Value).ShouldBe(["expected", "happened"], ignoreOrder: true);
    }

    [Fact]
    public void What_was_only_possible_before_it_came_stays_apart() => Join(Happened("2018-05-21"), Feared("2018-05-02", Certainty.Possible)).Length.ShouldBe(2);

    [Fact]
    public void Fears_of_one_thing_are_one_line() =>
        Join(Feared("2018-05-02", Certainty.Possible), Feared("2018-08-02", Certainty.Conditional, "r3")).ShouldHaveSingleItem().Origins.ShouldBe(2);

    [Fact]
    public void A_denial_of_what_happened_elsewhere_or_later_denies_nothing()
    {
        var elsewhere = new ReportOf("r2", published: "2018-06-02").Says("detention", Who, country: "TR", certainty: Certainty.Negated).Says("border_crossing", Who, "2018-04", country: "TM");
        var before = new ReportOf("r3", published: "2018-05-02").Says("detention", Who, country: "TM", certainty: Certainty.Negated).Says("border_crossing", Who, "2018-04", country: "TM");
        Join(Happened("2018-05-21"), elsewhere, before).Length.ShouldBe(3);
    }

    [Fact]
    public void A_report_that_tells_one_thing_and_denies_another_does_not_deny_itself()
    {
        var both = Happened("2018-05-21").Says("detention", Who, country: "TM", certainty: Certainty.Negated);
        Join(both).Length.ShouldBe(2);
    }

    private static ReportOf Happened(string date) => new ReportOf("r1", published: "2018-06-01").Says("detention", Who, date, country: "TM").Says("border_crossing", Who, "2018-04", country: "TM");

    private static ReportOf Feared(string published, Certainty certainty, string id = "r2") =>
        new ReportOf(id, published: published).Says("detention", Who, country: "TM", certainty: certainty).Says("border_crossing", Who, "2018-04", country: "TM");

    private static CaseEvent[] Join(params ReportOf[] built)
    {
        FiledReport[] reports = [.. built.Select(report => report.Build())];
        var people = Persons.Of(reports, [], []).All;
        return [.. EventJoiner.Join(reports, [], people, []).Where(e => e.Event == "detention")];
    }
}
