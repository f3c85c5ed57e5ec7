using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Gaps;
using Asyl.Casework.Tests.Deadlines;

namespace Asyl.Casework.Tests.Gaps;

public sealed class GapFinderTests
{
    [Fact]
    public void An_extension_without_a_grant_is_a_gap_and_one_with_a_grant_is_none()
    {
        var gap = Gaps(("asylum_seeker_status_extended", "2019-01-20", "SE")).ShouldHaveSingleItem();
        (gap.Kind, gap.Stretch.Text).ShouldBe((GapKind.ExtensionWithoutGrant, "../2019-01-20"));
        gap.Because.ShouldBe(["f0"]);
        Gaps(("asylum_seeker_status_granted", "2018-10", "SE"), ("asylum_seeker_status_extended", "2019-01-20", "SE")).ShouldBeEmpty();
        Gaps(("asylum_seeker_status_granted", "2018-10", "KZ"), ("asylum_seeker_status_extended", "2019-01-20", "SE")).Select(found => found.Kind).ShouldContain(GapKind.ExtensionWithoutGrant);
    }

    [Fact]
    public void A_refusal_without_an_application_is_a_gap_unless_the_application_may_have_come_before()
    {
        Gaps(("asylum_refused", "2018-10-05", "SE")).ShouldHaveSingleItem().Kind.ShouldBe(GapKind.RefusalWithoutApplication);
        Gaps(("asylum_application", "2018", "SE"), ("asylum_refused", "2018-10-05", "SE")).ShouldBeEmpty();
        Gaps(("asylum_application", "2019-02-01", "SE"), ("asylum_refused", "2018-10-05", "SE")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Days_after_a_document_ran_out_and_before_the_person_left_are_covered_by_none()
    {
        var entered = Entered.With(
            ("asylum_seeker_status_granted", "2019-01-25", "KZ", [("valid_to", "2019-04-25")]), ("departure", "2019-06-03", "", [("from", "Kazakhstan"), ("to", "Sweden")]));
        var gap = Of(entered).ShouldHaveSingleItem();
        (gap.Kind, gap.Country, gap.Stretch.Text, gap.Days).ShouldBe((GapKind.NoDocument, "KZ", "2019-04-26/2019-06-03", 39));
        gap.Because.ShouldBe(["f0", "f1"]);
        new GapLine(gap, entered.Book).Sentence.ShouldBe("Kazakhstan: no document is known for 39 days, between 26 April and 3 June 2019. The one before had run out, and no other is told.");
    }

    [Fact]
    public void A_document_that_ran_out_after_the_person_had_left_leaves_no_day_uncovered() =>
        Of(Entered.With(("asylum_seeker_status_granted", "2019-01-25", "KZ", [("valid_to", "2019-04-25")]), ("departure", "2019-03-03", "", [("from", "Kazakhstan"), ("to", "Sweden")]))).ShouldBeEmpty();

    [Fact]
    public void Until_the_next_decision_the_day_before_it_is_the_last_that_is_uncovered()
    {
        var entered = Entered.With(("asylum_seeker_status_granted", "2019-01-25", "KZ", [("valid_to", "2019-04-25")]), ("asylum_refused", "2019-05-01", "KZ", []));
        Of(entered).ShouldHaveSingleItem().Stretch.Text.ShouldBe("2019-04-26/2019-04-30");
    }

    [Fact]
    public void A_removal_while_an_application_is_open_is_named_and_one_after_the_refusal_is_not()
    {
        var gap = Gaps(("asylum_application", "2018-06-01", "TR"), ("removal_executed", "2018-09-10", "TR")).ShouldHaveSingleItem();
        (gap.Kind, gap.Stretch.Text).ShouldBe((GapKind.RemovalWhilePending, "2018-06-01/2018-09-10"));
        Gaps(("asylum_application", "2018-06-01", "TR"), ("asylum_refused", "2018-08-01", "TR"), ("removal_executed", "2018-09-10", "TR")).ShouldBeEmpty();
        Gaps(("asylum_application", "2018-06-01", "TR"), ("asylum_refused", "2018-08-01", "TR"), ("appeal_filed", "2018-08-05", "TR"), ("removal_executed", "2018-09-10", "TR"))
            .ShouldHaveSingleItem().Kind.ShouldBe(GapKind.RemovalWhilePending);
    }

    [Fact]
    public void Nothing_is_said_of_an_order_that_the_dates_leave_open() =>
        Gaps(("asylum_application", "2018-09", "TR"), ("removal_executed", "2018-09-10", "TR")).ShouldBeEmpty();

    [Fact]
    public void A_removal_after_a_decision_not_to_remove_is_named_unless_a_new_order_came_between()
    {
        Gaps(("removal_not_ordered", "2018-08-01", "KZ"), ("removal_executed", "2018-09-10", "KZ")).ShouldHaveSingleItem().Kind.ShouldBe(GapKind.RemovalAfterNotOrdered);
        Gaps(("removal_not_ordered", "2018-08-01", "KZ"), ("removal_ordered", "2018-09-01", "KZ"), ("removal_executed", "2018-09-10", "KZ")).ShouldBeEmpty();
    }

    [Fact]
    public void A_penalty_for_the_way_of_entry_is_named_only_where_the_rule_of_the_place_says_so()
    {
        var entered = Penalised("KZ");
        var gap = Of(entered).ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.EntryPenalised);
        new GapLine(gap, entered.Book).Sentence.ShouldContain("article 31");
        Of(Penalised("SE")).ShouldBeEmpty();
        Of(Entered.With(("sentence", "2018-08-01", "KZ", [("offence", "illegal border crossing")]))).ShouldBeEmpty();
    }

    private static Entered Penalised(string country) =>
        Entered.With(("asylum_application", "2018-06-01", country, []), ("sentence", "2018-08-01", country, [("offence", "illegal border crossing")]));

    private static IReadOnlyList<Gap> Gaps(params IReadOnlyList<(string Event, string Date, string Country)> facts) => Of(Entered.With([.. facts.Select(fact => (fact.Event, fact.Date, fact.Country, Array.Empty<(string, string)>()))]));

    private static IReadOnlyList<Gap> Of(Entered entered) => GapFinder.Of(entered.Book, entered.Book.Cases[0]);
}
