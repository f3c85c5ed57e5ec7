using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Events;

public sealed class ContradictionFinderTests
{
    private const string Who = "Aman Orazov";

    [Fact]
    public void A_more_exact_date_contradicts_nothing() =>
        Find(Report("r1").Says("detention", Who, "2018-05-21", country: "KZ"), Report("r2").Says("detention", Who, "2018-05", country: "KZ")).ShouldBeEmpty();

    [Fact]
    public void Two_days_for_one_release_contradict_and_the_sentence_says_what_would_settle_it()
    {
        var found = Find(Report("r1").Says("release", Who, "2018-05-08", country: "KZ"), Report("r2").Says("release", Who, "2018-05-09", country: "KZ")).ShouldHaveSingleItem();
        found.About.ShouldBe(ContradictionKind.Date);
        found.Shown.ShouldBeTrue();
        found.Why.ShouldBe("Sources date the release differently, 8 May 2018 (1 source) and 9 May 2018 (1 source), perhaps because a report gave the day on which it was told, served or published; the document or the record of the day would settle it.");
    }

    [Fact]
    public void Courts_of_two_towns_contradict_even_where_they_decide_different_things()
    {
        var found = Find(
            Report("r1").Says("sentence", Who, "2018-08-01", "Mary", "KZ"),
            Report("r2").Says("removal_not_ordered", Who, "2018-08", "Mary", "KZ"),
            Report("r3").Says("extradition_decision", Who, "2018-08", "Tejen", "KZ", details: "outcome=refused")).Where(one => one.Shown).ShouldHaveSingleItem();
        found.About.ShouldBe(ContradictionKind.Place);
        found.Sides.Select(side => (side.Value, side.Origins)).ShouldBe([("Mary", 2), ("Tejen", 1)]);
    }

    [Theory]
    [InlineData("Mary", "Mary, Turkmenistan")]
    [InlineData("Mary", "Kazakhstan")]
    [InlineData("Mary", "Tejen Region")]
    public void A_wider_place_is_no_other_town(string a, string b) =>
        Find(Report("r1").Says("sentence", Who, "2018-08", a, "KZ"), Report("r2").Says("sentence", Who, "2018-08", b, "KZ")).ShouldBeEmpty();

    [Fact]
    public void A_headline_that_grants_what_the_body_only_applies_for_is_set_beside_it_and_the_later_refusal()
    {
        var found = Find(
            Report("r1").Says("refugee_status_granted", "", "2018-08-01", country: "KZ", zone: Zone.Headline, details: "court=a court").Says("removal_not_ordered", Who, "2018-08-01", country: "KZ"),
            Report("r2").Says("asylum_refused", Who, "2018-10", country: "KZ"));
        found.Select(one => one.About).ShouldBe([ContradictionKind.Headline, ContradictionKind.Competence]);
        found[0].Sides.Select(side => side.Value).ShouldBe(["headline: grant of refugee status or asylum", "text: decision not to deport", "afterwards: refusal of asylum, October 2018"]);
        found[0].Why.ShouldStartWith("The headline tells of a grant of refugee status or asylum, the text below it only of a decision not to deport, perhaps because");
        found[1].Why.ShouldContain("migration service");
    }

    [Fact]
    public void A_headline_that_its_body_repeats_contradicts_nothing() => Find(
        Report("r1").Says("asylum_refused", Who, "2018-10", country: "TM", zone: Zone.Headline).Says("asylum_refused", Who, "2018-10", country: "TM")).ShouldBeEmpty();

    [Fact]
    public void What_was_expected_first_and_came_later_is_succession() => Find(
        Report("r1").Says("asylum_application", Who, "2019-06/..", country: "SE", certainty: Certainty.Future),
        Report("r2").Says("refugee_status_granted", Who, "2019-06/2019-10", country: "SE")).ShouldBeEmpty();

    [Fact]
    public void A_denial_older_than_the_event_denies_nothing()
    {
        var early = Report("r1", "2018-04-01").Says("charge", Who, country: "KZ", certainty: Certainty.Negated);
        Find(early, Report("r2", "2018-06-01").Says("charge", Who, "2018-05-10", country: "KZ")).ShouldBeEmpty();
        var late = Report("r3", "2018-07-01").Says("charge", Who, country: "KZ", certainty: Certainty.Negated);
        Find(late, Report("r2", "2018-06-01").Says("charge", Who, "2018-05-10", country: "KZ")).ShouldHaveSingleItem().About.ShouldBe(ContradictionKind.Outcome);
    }

    [Fact]
    public void Grant_and_refusal_of_one_time_contradict_and_of_different_times_do_not()
    {
        Find(Report("r1").Says("refugee_status_granted", Who, "2018-05", country: "SE"), Report("r2").Says("asylum_refused", Who, "2018-05-10", country: "SE"))
            .ShouldHaveSingleItem().About.ShouldBe(ContradictionKind.Outcome);
        Find(Report("r1").Says("refugee_status_granted", Who, "2019-05", country: "SE"), Report("r2").Says("asylum_refused", Who, "2018-05-10", country: "SE")).ShouldBeEmpty();
    }

    [Fact]
    public void Different_judges_and_different_reasons_are_found_and_only_the_first_is_shown()
    {
        var found = Find(
            Report("r1").Says("verdict", Who, "2018-05", country: "KZ", details: "judge=Elmira Asan;reason=marriage to a citizen"),
            Report("r2").Says("verdict", Who, "2018-05", country: "KZ", details: "judge=Bolat Serik;reason=fear of torture"));
        found.Select(one => (one.About, one.Shown)).ShouldBe([(ContradictionKind.Actor, true), (ContradictionKind.Reason, false)]);
    }

    [Fact]
    public void A_refusal_dated_before_the_application_is_against_the_order() => Find(
        Report("r1").Says("asylum_application", Who, "2018-08", country: "KZ"), Report("r2").Says("asylum_refused", Who, "2018-05", country: "KZ"))
        .ShouldHaveSingleItem().About.ShouldBe(ContradictionKind.Order);

    [Fact]
    public void Two_procedures_that_no_report_tells_together_may_be_one_taken_for_the_other()
    {
        var refused = Report("r1").Says("extradition_decision", Who, "2018-08", country: "KZ", details: "outcome=refused");
        var found = Find(refused, Report("r2").Says("removal_not_ordered", Who, "2018-08-01", country: "KZ")).ShouldHaveSingleItem();
        (found.About, found.Shown).ShouldBe((ContradictionKind.Outcome, false));
        found.Why.ShouldContain("different procedures");
        Find(refused, Report("r2").Says("removal_not_ordered", Who, "2018-08-01", country: "KZ").Says("extradition_decision", Who, "2018-08", country: "KZ", details: "outcome=refused")).ShouldBeEmpty();
    }

    [Fact]
    public void What_overtakes_a_permission_is_set_beside_it_only_where_it_is_told_without_its_day()
    {
        var stays = Report("r1").Says("removal_not_ordered", Who, "2018-08-01", country: "KZ");
        var dated = Report("r2").Says("asylum_refused", Who, "2018-10", country: "KZ");
        Find(stays, dated).ShouldBeEmpty();
        var found = Find(stays, dated, Report("r3", "2019-12-23").Says("asylum_refused", Who, country: "KZ")).ShouldHaveSingleItem();
        (found.About, found.Shown).ShouldBe((ContradictionKind.Outcome, false));
        found.Sides.Sum(side => side.Statements.Count).ShouldBe(2);
    }

    [Fact]
    public void What_one_report_tells_of_both_and_another_that_knows_both_of_one_is_a_question_of_who()
    {
        const string Both = "Aman Orazov;Bek Saparov";
        var together = new ReportOf("r1").Says("detention", Both, "2019-10-14", country: "KZ").Says("internment", Both, "2019-05", country: "CN");
        var alone = new ReportOf("r2").Says("detention", Both, "2019-10-14", country: "KZ").Says("internment", "Bek Saparov", "2019-05", country: "CN");
        var found = Find(together, alone).ShouldHaveSingleItem();
        (found.About, found.Shown).ShouldBe((ContradictionKind.Identity, false));
        found.Sides.Select(side => side.Value).ShouldBe(["1 person", "2 people"]);
        Find(together, new ReportOf("r2").Says("internment", "Bek Saparov", "2019-05", country: "CN")).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_report_states_first_and_then_only_reports_is_a_small_difference()
    {
        var found = Find(Report("r1").Says("release", Who, "2018-05-08", country: "KZ").Says("release", Who, "2018-05-08", country: "KZ", certainty: Certainty.Alleged)).ShouldHaveSingleItem();
        (found.About, found.Shown).ShouldBe((ContradictionKind.Headline, false));
        Find(Report("r1").Says("release", Who, "2018-05-08", country: "KZ", certainty: Certainty.Alleged).Says("release", Who, "2018-05-08", country: "KZ")).ShouldBeEmpty();
    }

    [Fact]
    public void A_court_against_a_committee_is_a_question_of_competence()
    {
        var found = Find(
            Report("r1").Says("appeal_decided", Who, "2018-05-08", country: "KZ", details: "authority=City Court;outcome=interim"),
            Report("r2").Says("appeal_decided", Who, "2018-05-08", country: "KZ", details: "authority=Committee against Torture;outcome=interim"));
        found.ShouldHaveSingleItem().About.ShouldBe(ContradictionKind.Competence);
    }

    [Fact]
    public void What_is_quashed_and_sent_back_has_one_outcome() => Find(
        Report("r1").Says("appeal_decided", Who, "2018-05-08", country: "KZ", details: "outcome=quashed"),
        Report("r2").Says("appeal_decided", Who, "2018-05-08", country: "KZ", details: "outcome=sent back")).ShouldBeEmpty();

    [Fact]
    public void Who_tells_of_a_decision_did_not_take_it() => Find(
        Report("r1").Says("removal_not_ordered", Who, "2018-05-08", country: "KZ", voice: "the Steppe Press agency", details: "authority=Steppe Press agency"),
        Report("r2").Says("removal_not_ordered", Who, "2018-05-08", country: "KZ", details: "authority=City Court")).ShouldBeEmpty();

    [Fact]
    public void A_headline_overstates_what_is_new_and_not_what_was_decided_long_before()
    {
        var report = Report("r1", "2019-06-03").Says("refugee_status_granted", Who, "2019-06-03", zone: Zone.Headline)
            .Says("removal_not_ordered", Who, "2018-08", country: "KZ").Says("asylum_application", Who, certainty: Certainty.Future);
        Find(report).ShouldHaveSingleItem().Sides[1].Value.ShouldBe("text: application for asylum, expected");
    }

    /// <summary>Every report tells the same crossing, so that all tell one life.</summary>
    private static ReportOf Report(string id, string published = "") => new ReportOf(id, published: published).Says("border_crossing", Who, "2017-04", country: "KZ");

    private static IReadOnlyList<Contradiction> Find(params ReportOf[] built)
    {
        FiledReport[] reports = [.. built.Select(report => report.Build())];
        var people = Persons.Of(reports, [], []).All;
        var dependence = DependenceFinder.Find(reports);
        return ContradictionFinder.Find(reports, people, EventJoiner.Join(reports, [], people, dependence), dependence);
    }
}
