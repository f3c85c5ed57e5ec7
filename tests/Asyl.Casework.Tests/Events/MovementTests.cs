using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Events;

public sealed class MovementTests
{
    private const string Who = "Aman Orazov";

    [Fact]
    public void Leaving_one_country_is_the_crossing_into_the_other()
    {
        var fled = Report("r2").Says("border_crossing", Who, "2018-04", details: "from=Iran");
        var one = Crossings(Crossed(), fled).ShouldHaveSingleItem();
        (one.Country, one.Details["from"], one.Details["to"]).ShouldBe(("TR", "Iran", "Turkey"));
    }

    [Fact]
    public void A_crossing_known_only_by_when_it_was_told_joins_the_dated_one()
    {
        var bounded = Report("r2").Says("border_crossing", Who, "../2019-06-03", "Tabriz", "IR");
        var one = Crossings(Crossed("Iran"), bounded).ShouldHaveSingleItem();
        (one.Date.Text, one.Country, one.Place).ShouldBe(("2018-04", "TR", "Van"));
    }

    [Fact]
    public void Ways_to_two_countries_are_two_crossings_however_near() =>
        Crossings(Crossed(), Report("r2").Says("border_crossing", Who, "2018-04-20", country: "GR", details: "to=Greece")).Length.ShouldBe(2);

    [Fact]
    public void The_country_of_a_departure_is_the_one_it_leads_to()
    {
        var left = Report("r1").Says("departure", Who, "2019-06-03", "Almaty", "KZ", details: "to=Sweden");
        var one = Join(left).Single(e => e.Event == "departure");
        (one.Country, one.Place).ShouldBe(("SE", ""));
    }

    [Fact]
    public void An_order_to_send_somebody_to_a_country_was_not_made_there() =>
        Join(Report("r1").Says("removal_ordered", Who, "2019-06-03", "Iran", "IR", details: "to=Iran")).Single(e => e.Event == "removal_ordered").Country.ShouldBe("");

    private static ReportOf Crossed(string from = "") =>
        Report("r1").Says("border_crossing", Who, "2018-04", "Van", "TR", details: "to=Turkey" + (from.Length > 0 ? ";from=" + from : ""));

    private static ReportOf Report(string id) => new ReportOf(id).Says("detention", Who, "2018-05", country: "TR");

    private static CaseEvent[] Crossings(params ReportOf[] built) => [.. Join(built).Where(e => e.Event == "border_crossing")];

    private static IReadOnlyList<CaseEvent> Join(params ReportOf[] built)
    {
        FiledReport[] reports = [.. built.Select(report => report.Build())];
        return EventJoiner.Join(reports, [], Persons.Of(reports, [], []).All, []);
    }
}
