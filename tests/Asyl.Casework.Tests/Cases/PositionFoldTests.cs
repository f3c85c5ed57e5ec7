using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Cases;

public sealed class PositionFoldTests
{
    private static readonly Person Somebody = new() { Id = "p1", Name = "Aman Orazov" };

    [Fact]
    public void Nothing_holds_before_the_first_fact_and_a_status_holds_until_the_next()
    {
        CaseEvent[] events = [Event("asylum_application", "2018-06-01", "KZ"), Event("asylum_refused", "2018-10-05", "KZ")];
        On("2018-05-31", events).ShouldBeEmpty();
        On("2018-06-01", events).ShouldBe(["protection KZ applied"]);
        On("2018-10-05", events).ShouldBe(["protection KZ refused"]);
    }

    [Fact]
    public void A_day_inside_the_uncertainty_of_a_boundary_is_unknown()
    {
        CaseEvent[] events = [Event("asylum_application", "2018-06-01", "SE"), Event("asylum_refused", "2018-10", "SE")];
        On("2018-09-30", events).ShouldBe(["protection SE applied"]);
        On("2018-10-15", events).ShouldBe(["protection SE unknown"]);
        On("2018-10-31", events).ShouldBe(["protection SE refused"]);
    }

    [Fact]
    public void What_happened_some_time_before_a_day_is_unknown_until_that_day()
    {
        CaseEvent[] events = [Event("refugee_status_granted", "../2019-12-23", "SE")];
        On("2019-12-22", events).ShouldBe(["protection SE unknown"]);
        On("2019-12-23", events).ShouldBe(["protection SE recognised"]);
    }

    [Fact]
    public void A_document_that_ran_out_leaves_the_position_unknown()
    {
        CaseEvent[] told = [Event("asylum_seeker_status_granted", "2019-01-10", "SE", ("valid_to", "2019-04-25")), Event("refugee_status_ended", "2019-06-03", "SE")];
        On("2019-04-25", told).ShouldBe(["protection SE asylum_seeker"]);
        On("2019-04-26", told).ShouldBe(["protection SE unknown"]);
        On("2019-06-03", told).ShouldBe(["protection SE ended"]);
    }

    [Fact]
    public void A_rule_of_the_place_says_how_long_a_document_is_valid_where_nobody_tells()
    {
        On("2019-12-01", [Event("asylum_seeker_status_granted", "2019-10-29", "KZ")]).ShouldBe(["protection KZ asylum_seeker"]);
        On("2020-02-01", [Event("asylum_seeker_status_granted", "2019-10-29", "KZ")]).ShouldBe(["protection KZ unknown"]);
        On("2020-02-01", [Event("asylum_seeker_status_granted", "2019-10-29", "SE")]).ShouldBe(["protection SE asylum_seeker"]);
    }

    [Fact]
    public void An_event_before_the_document_runs_out_takes_its_place() =>
        On("2020-03-01", [Event("asylum_seeker_status_granted", "2019-10-29", "KZ"), Event("asylum_refused", "2019-12-01", "KZ")]).ShouldBe(["protection KZ refused"]);

    [Fact]
    public void What_tells_no_country_happened_where_the_person_was()
    {
        CaseEvent[] events = [Event("border_crossing", "2018-04-05", "TR"), Event("asylum_application", "2018-05-01", "TR"), Event("asylum_refused", "2018-10-05", ""), Event("departure", "2019-06-03", "", ("to", "Sweden")), Event("asylum_application", "2019-06-10", "SE")];
        On("2020-01-01", events).ShouldBe(["protection SE applied", "protection TR refused", "location SE in"]);
    }

    [Fact]
    public void Having_left_somewhere_is_no_movement_beside_where_it_led()
    {
        CaseEvent[] events = [Event("border_crossing", "2021-04-19", "TR"), Event("departure", "2021-03/2021-05", "", ("from", "Turkmenistan"))];
        On("2021-06-01", events).ShouldBe(["location TR in"]);
        events[1] = Event("departure", "2021-03/2021-05", "", ("from", "Turkey"));
        On("2021-06-01", events).ShouldBe(["location  unknown"]);
    }

    [Fact]
    public void Having_fled_a_country_is_no_movement_to_it()
    {
        CaseEvent[] events = [Event("border_crossing", "2018-04-05", "KZ", ("from", "China")), Event("border_crossing", "2018-08-01", "CN")];
        On("2018-09-01", events).ShouldBe(["location KZ in"]);
        events[1] = Event("border_crossing", "2018-08-01", "CN", ("to", "China"));
        On("2018-09-01", events).ShouldBe(["location CN in"]);
    }

    [Fact]
    public void A_stretch_that_was_over_by_the_day_leaves_nothing_unknown_on_it() =>
        On("2021-06-01", [Event("detention", "2021", "TM"), Event("detention", "2021-05-17", "TR")]).ShouldBe(["liberty  detained"]);

    [Fact]
    public void A_day_that_cannot_be_told_has_no_dates_of_another_stretch()
    {
        var positions = Fold([Event("asylum_application", "2018-06-01", "SE"), Event("asylum_refused", "2018-10", "SE")]);
        PositionFold.PositionOn(positions, new(2018, 10, 15)).ShouldHaveSingleItem().From.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void A_day_whose_year_is_not_told_moves_nothing() => On("2020-01-01", [Event("asylum_refused", "XXXX-10-05", "KZ")]).ShouldBeEmpty();

    [Fact]
    public void Two_movements_to_one_country_at_one_time_are_one_arrival()
    {
        var positions = Fold([Event("border_crossing", "2018-04-05", "KZ"), Event("resettlement", "../2019-06-03", "SE"), Event("departure", "2019-06-03", "SE", ("to", "Sweden"))]);
        positions.Select(position => (position.Country, position.From.Text, position.To.Text)).ShouldBe([("KZ", "2018-04-05", "2019-06-03"), ("SE", "2019-06-03", "")]);
    }

    [Fact]
    public void Of_two_movements_of_one_month_neither_is_said_to_be_the_last_unless_one_begins_where_the_other_led()
    {
        CaseEvent[] events = [Event("border_crossing", "2019-04", "SE"), Event("border_crossing", "2019-04-08", "LT")];
        On("2019-06-01", events).ShouldBe(["location  unknown"]);
        events[1] = Event("border_crossing", "2019-04-08", "LT", ("from", "Sweden"));
        On("2019-06-01", events).ShouldBe(["location LT in"]);
    }

    [Fact]
    public void What_held_nobody_says_where_or_since_when_is_not_said_to_hold_beside_what_is_told_of_a_country() =>
        On("2020-01-01", [Event("asylum_refused", "2018-10-05", "KZ"), Event("refugee_status_granted", "2019-08-05", "SE"), Event("asylum_seeker_status_extended", "../2019-12-31", "")])
            .ShouldBe(["protection  unknown", "protection KZ refused", "protection SE recognised"]);

    [Fact]
    public void States_of_different_countries_stand_side_by_side() =>
        On("2020-01-01", [Event("asylum_refused", "2018-10-05", "KZ"), Event("refugee_status_granted", "2019-09-01", "SE")])
            .ShouldBe(["protection KZ refused", "protection SE recognised"]);

    [Fact]
    public void An_appeal_is_about_the_last_decision_unless_it_is_told_otherwise()
    {
        CaseEvent[] events = [Event("sentence", "2018-08-01", "KZ"), Event("asylum_refused", "2018-10-05", "KZ"), Event("appeal_filed", "2018-10-20", "KZ")];
        On("2018-11-01", events).ShouldBe(["proceedings KZ convicted", "protection KZ appealing"]);
        events[2] = Event("appeal_filed", "2018-10-20", "KZ", ("against", "the sentence"));
        On("2018-11-01", events).ShouldBe(["proceedings KZ on_appeal", "protection KZ refused"]);
    }

    [Fact]
    public void A_custody_that_lapsed_is_no_refusal_to_extradite()
    {
        On("2018-07-01", [Event("extradition_request", "2018-05-01", "GE"), Event("extradition_decision", "2018-06-01", "GE", ("outcome", "lapsed"))]).ShouldBe(["removal GE extradition_requested"]);
        On("2018-07-01", [Event("extradition_decision", "2018-06-01", "GE", ("outcome", "refused"))]).ShouldBe(["removal GE extradition_refused"]);
    }

    [Fact]
    public void An_outcome_that_nobody_decided_is_disputed_and_a_persons_word_ends_the_dispute()
    {
        var granted = Event("refugee_status_granted", "2018-05-01", "SE");
        var refused = Event("asylum_refused", "2018-05-01", "SE");
        var contradiction = new Contradiction { Id = "x", About = ContradictionKind.Outcome, People = ["p1"], Shown = true, Why = "", Sides = [new("a", granted.Statements, 1), new("b", refused.Statements, 1)] };
        On("2018-06-01", [granted, refused], contradiction).ShouldBe(["protection SE disputed"]);
        On("2018-06-01", [granted, refused with { Basis = Basis.Accepted }], contradiction).ShouldBe(["protection SE refused"]);
    }

    [Fact]
    public void Between_the_days_on_which_reports_contradict_each_other_it_is_disputed_until_a_person_decides()
    {
        var release = Event("release", "2023-03-08/2023-03-09", "GE");
        var contradiction = new Contradiction
        {
            Id = "x", About = ContradictionKind.Date, Event = release.Id, People = ["p1"], Shown = true, Why = "", Sides = [new("2023-03-08", release.Statements, 1), new("2023-03-09", ["s-other"], 1)],
        };
        CaseEvent[] events = [Event("detention", "2022-06-09", "GE"), release];
        On("2023-03-07", events, contradiction).ShouldBe(["liberty  detained"]);
        On("2023-03-08", events, contradiction).ShouldBe(["liberty  disputed"]);
        On("2023-03-09", events, contradiction).ShouldBe(["liberty  free"]);
        On("2023-03-08", [events[0], release with { Date = Edtf.Parse("2023-03-08") }], contradiction).ShouldBe(["liberty  free"], "the other day weighs less");
        events[1] = release with { Basis = Basis.Accepted, Date = Edtf.Parse("2023-03-08") };
        On("2023-03-08", events, contradiction).ShouldBe(["liberty  free"]);
    }

    [Fact]
    public void Nobody_is_let_go_twice_who_was_not_held_in_between()
    {
        CaseEvent[] events = [Event("detention", "2022-06-09", "GE"), Event("release", "2023-03-08", "GE"), Event("release", "2023-03-09", "AZ")];
        On("2023-03-07", events).ShouldBe(["liberty  detained"]);
        On("2023-03-08", events).ShouldBe(["liberty  disputed"]);
        On("2023-03-09", events).ShouldBe(["liberty  free"]);
    }

    [Fact]
    public void What_only_the_story_lets_one_guess_dates_no_position()
    {
        var granted = Event("refugee_status_granted", "2019-08~", "SE") with { Sides = [new("date", [new("../2019-10-31", ["s1"], 1)])] };
        CaseEvent[] events = [Event("asylum_application", "2019-06-10", "SE"), granted];
        On("2019-09-15", events).ShouldBe(["protection SE unknown"]);
        On("2019-10-31", events).ShouldBe(["protection SE recognised"]);
        On("2019-09-15", [events[0], granted with { Sides = [new("date", [new("2019-08~", ["s1"], 1)])] }]).ShouldBe(["protection SE recognised"]);
    }

    [Fact]
    public void Who_is_let_go_under_a_suspended_sentence_is_on_probation()
    {
        CaseEvent[] events = [Event("detention", "2018-05-21", "KZ"), Event("sentence", "2018-08-01", "KZ", ("suspended", "true")), Event("release", "2018-08-01", "KZ")];
        On("2018-08-01", events).ShouldContain("liberty  probation");
        On("2018-08-01", [events[0], events[2]]).ShouldBe(["liberty  free"]);
    }

    [Fact]
    public void Only_a_protection_that_is_there_can_end() =>
        On("2023-11-01", [Event("asylum_refused", "2023-09-29", "KZ"), Event("refugee_status_ended", "2023-10-13", "KZ")]).ShouldBe(["protection KZ refused"]);

    [Fact]
    public void What_tells_no_country_is_of_the_only_one_that_was_told_by_then()
    {
        CaseEvent[] events = [Event("asylum_refused", "2019-04-01", "SE"), Event("appeal_filed", "2019-05-01", ""), Event("asylum_application", "2021-12-06", "DE")];
        On("2019-06-01", events).ShouldBe(["protection SE appealing"]);
        On("2020-06-01", [events[0], Event("departure", "2019-09-01", "", ("from", "Sweden")), Event("asylum_application", "2020-05-01", ""), events[2]]).ShouldContain("protection  applied");
    }

    [Fact]
    public void A_removal_counts_where_the_person_was_not_where_it_led()
    {
        On("2022-11-25", [Event("removal_ordered", "2022-11-20", "TT"), Event("removal_executed", "2022-11-24", "VE", ("to", "Venezuela"))]).ShouldBe(["removal TT executed", "location VE in"]);
        On("2022-11-25", [Event("removal_executed", "2022-11-24", "VE", ("to", "Güiria")) with { Place = "Güiria" }]).ShouldContain("removal  executed");
        On("2022-11-25", [Event("detention", "2022-11-20", "TT"), Event("removal_executed", "2022-11-24", "")]).ShouldContain("removal TT executed");
        On("2022-11-25", [Event("detention", "2022-11-20", "TT"), Event("removal_executed", "2022-11-24", "TT", ("to", "Cedros")) with { Place = "Cedros" }]).ShouldBe(["liberty  detained"]);
    }

    [Fact]
    public void Headlines_denials_and_expectations_move_nothing() => On("2020-01-01",
        [
            Event("asylum_refused", "2018-10-05", "KZ") with { ToldInBody = false },
            Event("removal_ordered", "2018-10-05", "KZ") with { Certainty = Certainty.Future },
            Event("detention", "2018-10-05", "KZ") with { Certainty = Certainty.Denied },
        ]).ShouldBeEmpty();

    [Fact]
    public void A_person_is_where_the_last_movement_led()
    {
        CaseEvent[] events = [Event("border_crossing", "2018-04-05", "KZ"), Event("departure", "2019-06-03", "KZ", ("to", "Sweden"))];
        On("2018-05-01", events).ShouldBe(["location KZ in"]);
        On("2019-06-04", events).ShouldBe(["location SE in"]);
    }

    [Fact]
    public void Only_what_people_stand_behind_is_accepted()
    {
        var positions = Fold([Event("asylum_refused", "2018-10-05", "KZ") with { Basis = Basis.Accepted }, Event("refugee_status_granted", "2019-09-01", "SE")]);
        positions.Select(position => (position.Country, position.Basis)).ShouldBe([("KZ", Basis.Accepted), ("SE", Basis.Proposed)]);
        positions[0].Because.ShouldBe(["s-asylum_refused2018-10-05"]);
    }

    private static CaseEvent Event(string code, string date, string country, params (string Key, string Value)[] details) => new()
    {
        Id = "e-" + code + date,
        Event = code,
        People = ["p1"],
        Date = Edtf.Parse(date),
        Country = country,
        Details = details.ToDictionary(detail => detail.Key, detail => detail.Value, StringComparer.Ordinal),
        Statements = ["s-" + code + date],
        ToldInBody = true,
    };

    private static IReadOnlyList<Position> Fold(IReadOnlyList<CaseEvent> events, params Contradiction[] contradictions) =>
        PositionFold.Of(Somebody, events, contradictions, Jurisdictions.Shipped);

    private static IEnumerable<string> On(string day, IReadOnlyList<CaseEvent> events, params Contradiction[] contradictions) =>
        PositionFold.PositionOn(Fold(events, contradictions), DateOnly.Parse(day)).Select(position => $"{position.Track} {position.Country} {position.Status}");
}
