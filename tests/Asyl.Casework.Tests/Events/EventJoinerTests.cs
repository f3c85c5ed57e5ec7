using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Events;

public sealed class EventJoinerTests
{
    private const string Who = "Aman Orazov";

    [Fact]
    public void Dates_of_different_precision_tell_one_happening()
    {
        var events = Join(Report("r1", "2018"), Report("r2", "2018-05"), Report("r3", "2018-05-21"));
        events.ShouldHaveSingleItem().Date.Text.ShouldBe("2018-05-21");
        events[0].Origins.ShouldBe(3);
    }

    [Fact]
    public void A_slip_of_a_few_days_is_one_happening_with_two_sides()
    {
        var one = Join(Report("r1", "2018-05-21"), Report("r2", "2018-05-23")).ShouldHaveSingleItem();
        one.Date.Text.ShouldBe("2018-05-21/2018-05-23");
        one.Sides.Single(side => side.Attribute == "date").Sides.Count.ShouldBe(2);
    }

    [Fact]
    public void Dates_further_apart_than_a_slip_are_two_happenings() => Join(Report("r1", "2018-05-21"), Report("r2", "2018-09-23")).Length.ShouldBe(2);

    [Fact]
    public void One_voice_that_tells_two_dates_tells_two_happenings()
    {
        var twice = Report("r1", "2018-05-02").Says("detention", Who, "2018-05-20", country: "TM");
        Join(twice, Report("r2", "2018-05-20")).Length.ShouldBe(2);
    }

    [Fact]
    public void Other_countries_are_other_happenings()
    {
        var abroad = new ReportOf("r2").Says("detention", Who, "2018-05", country: "TR").Says("border_crossing", Who, "2018-04", country: "TM");
        Join(Report("r1", "2018-05"), abroad).Length.ShouldBe(2);
    }

    [Fact]
    public void What_has_no_date_joins_the_only_happening_it_can_mean()
    {
        Join(Report("r1", "2018-05-21"), Report("r2", "")).Length.ShouldBe(1);
        Join(Report("r1", "2018-05-21"), Report("r3", "2019-05-21"), Report("r2", "")).Length.ShouldBe(3);
    }

    [Fact]
    public void A_denial_joins_as_the_other_side_of_the_outcome()
    {
        var denied = new ReportOf("r2").Says("detention", Who, "2018-05", country: "TM", certainty: Certainty.Denied).Says("border_crossing", Who, "2018-04", country: "TM");
        var one = Join(Report("r1", "2018-05"), denied).ShouldHaveSingleItem();
        one.Sides.Single(side => side.Attribute == "outcome").Sides.Select(side => side.Value).ShouldBe(["did not happen", "happened"], ignoreOrder: true);
    }

    [Fact]
    public void A_headline_does_not_decide_what_the_body_tells()
    {
        var headline = new ReportOf("r1").Says("detention", Who, "2018-05-20", "Mary", "TM", zone: Zone.Headline);
        Join(headline, Report("r2", "2018-05-21")).ShouldHaveSingleItem().Date.Text.ShouldBe("2018-05-21");
        Join(headline).ShouldHaveSingleItem().ToldInBody.ShouldBeFalse();
    }

    [Fact]
    public void A_persons_fact_beats_what_was_read_and_the_sides_are_kept()
    {
        FiledReport[] reports = [Report("r1", "2018-05-21").Build(), Report("r2", "2018-05-21").Build()];
        var people = Persons.Of(reports, [], []).All;
        var fact = new Fact { Id = "f1", Person = people[0].Id, Event = "detention", Date = Edtf.Parse("2018-05-22"), Country = "TM", Cites = [], By = "someone", At = default };
        var one = EventJoiner.Join(reports, [fact], people, []).Single(e => e.Event == "detention");
        one.Date.Text.ShouldBe("2018-05-22");
        one.Basis.ShouldBe(Basis.Accepted);
        one.Sides.Single(side => side.Attribute == "date").Sides.Count.ShouldBe(2);
    }

    [Fact]
    public void Rejected_and_stale_statements_tell_nothing() =>
        Join(new ReportOf("r1").Says("detention", Who, "2018-05", review: Review.Rejected).Says("release", Who, "2018-06", review: Review.Stale)).ShouldBeEmpty();

    [Fact]
    public void A_telling_about_two_people_is_one_event_of_both()
    {
        var both = new ReportOf("r1").Says("detention", "Aman Orazov;Bayram Ataev", "2018-05", country: "TM");
        var alone = new ReportOf("r2").Says("detention", "Aman Orazov", "2018-05-21", country: "TM");
        Join(both, alone).ShouldHaveSingleItem().People.Count.ShouldBe(2);
    }

    [Fact]
    public void One_witness_in_two_reports_is_one_origin()
    {
        var first = new ReportOf("r1").Names("Aida Omarova", "lawyer").Says("detention", Who, "2018-05", country: "TM", voice: "Aida Omarova");
        var second = new ReportOf("r2").Names("Aida Omarova", "lawyer").Says("detention", Who, "2018-05", country: "TM", voice: "Transcaspian Press > Omarova");
        Join(first, second).ShouldHaveSingleItem().Origins.ShouldBe(1);
    }

    private static ReportOf Report(string id, string date) => new ReportOf(id).Says("detention", Who, date, country: "TM").Says("border_crossing", Who, "2018-04", country: "TM");

    /// <summary>The events but for the crossing that makes the reports tell one life.</summary>
    private static CaseEvent[] Join(params ReportOf[] built)
    {
        FiledReport[] reports = [.. built.Select(report => report.Build())];
        var people = Persons.Of(reports, [], []).All;
        return [.. EventJoiner.Join(reports, [], people, DependenceFinder.Find(reports)).Where(e => e.Event != "border_crossing")];
    }
}
