using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Tests.Deadlines;

public sealed class DeadlineFinderTests
{
    [Fact]
    public void A_limit_runs_from_the_day_of_service_that_a_person_entered()
    {
        var found = Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06-03")).Only("appeal_refusal");
        found.Due.ShouldBe(new DateOnly(2019, 6, 24));
        found.Basis.ShouldBe(DeadlineBasis.Served);
        found.Runs.ShouldBeTrue();
        found.IsPast(new DateOnly(2019, 6, 24)).ShouldBeFalse();
        found.IsPast(new DateOnly(2019, 6, 25)).ShouldBeTrue();
    }

    /// <summary>The judgment of the example pile reckons it so: served on 18 February 2020, in time until 10 March.</summary>
    [Fact]
    public void Three_weeks_end_on_the_weekday_of_the_service() =>
        Entered.Facts(("asylum_refused", "2020-02-10", "SE", "2020-02-18")).Only("appeal_refusal").Due.ShouldBe(new DateOnly(2020, 3, 10));

    [Fact]
    public void From_a_day_that_is_only_told_follows_only_what_would_be_if_it_was_served_then()
    {
        var book = Entered.Facts(("asylum_refused", "2019-05-20", "SE", ""));
        var found = book.Only("appeal_refusal");
        found.Runs.ShouldBeFalse();
        found.Due.ShouldBe(new DateOnly(2019, 6, 10));
        new DeadlineLine(found, book.Book.Law).WhenWords.ShouldBe("if served on 20 May 2019, until 10 June 2019");
    }

    [Fact]
    public void From_a_month_that_is_only_told_nothing_is_reckoned()
    {
        var book = Entered.Facts(("asylum_refused", "2019-05", "SE", ""));
        book.Only("appeal_refusal").Due.ShouldBeNull();
        new DeadlineLine(book.Only("appeal_refusal"), book.Book.Law).WhenWords.ShouldBe("3 weeks from the day of service, which nobody entered");
    }

    [Fact]
    public void From_a_service_that_is_not_known_to_the_day_the_first_day_counts() =>
        Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06")).Only("appeal_refusal").Due.ShouldBe(new DateOnly(2019, 6, 22));

    [Fact]
    public void A_length_that_is_not_known_is_said_to_be_unknown()
    {
        var book = Entered.Facts(("asylum_refused", "2018-10-01", "KZ", "2018-10-05"));
        var found = book.Only("appeal_refusal");
        found.Due.ShouldBeNull();
        var line = new DeadlineLine(found, book.Book.Law);
        line.WhenWords.ShouldBe("served on 5 October 2018; how long is not known here: the decision and the law have to be read");
        line.Notes.ShouldContain("Whether it halts removal is not known here.");
    }

    [Fact]
    public void The_version_in_force_on_the_day_of_the_decision_counts()
    {
        Entered.Facts(("removal_ordered", "2019-12-01", "TR", "2019-12-02")).Only("appeal_removal").Due.ShouldBe(new DateOnly(2019, 12, 17));
        var later = Entered.Facts(("removal_ordered", "2020-01-08", "TR", "2020-01-09")).Only("appeal_removal");
        later.Due.ShouldBe(new DateOnly(2020, 1, 16));
        later.Rule.Suspensive.ShouldBe(true);
        Entered.Facts(("removal_ordered", "2019-12", "TR", "2019-12-31")).Only("appeal_removal").Due.ShouldBeNull();
    }

    [Fact]
    public void A_decision_without_a_date_was_taken_when_it_was_served_at_the_latest() =>
        Entered.Facts(("asylum_refused", "", "SE", "2019-06-03")).Only("appeal_refusal").Due.ShouldBe(new DateOnly(2019, 6, 24));

    [Fact]
    public void An_appeal_against_an_earlier_decision_does_not_meet_a_later_limit()
    {
        var book = Entered.Facts(("asylum_refused", "2018-05-20", "SE", "2018-06-03"), ("appeal_filed", "2018-06-20", "SE", ""), ("asylum_refused", "2021-02", "SE", ""));
        book.Found.Where(found => found.Rule.What == "appeal_refusal").Select(found => found.Met.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void An_end_on_a_weekend_is_said_and_not_moved()
    {
        var found = Entered.Facts(("removal_ordered", "2020-01-03", "TR", "2020-01-04")).Only("appeal_removal");
        found.Due!.Value.DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        found.EndsOnDayOff.ShouldBeTrue();
    }

    [Fact]
    public void Working_days_leave_out_the_weekend_and_public_holidays_are_said_to_be_unknown()
    {
        var book = Entered.Facts(("asylum_sought", "2019-06-06", "SE", ""));
        var found = book.Only("registration");
        found.Due.ShouldBe(new DateOnly(2019, 6, 11));
        found.Basis.ShouldBe(DeadlineBasis.Entered);
        new DeadlineLine(found, book.Book.Law).Notes.ShouldContain(note => note.StartsWith("Public holidays are not known", StringComparison.Ordinal));
    }

    [Fact]
    public void What_would_meet_it_is_named_when_it_is_told()
    {
        var book = Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06-03"), ("appeal_filed", "2019-06-20", "SE", ""));
        book.Only("appeal_refusal").Met.ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_days_of_service_are_two_limits()
    {
        var book = Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06-03"), ("asylum_refused", "2019-05-20", "SE", "2019-06-05"));
        book.Found.Where(found => found.Rule.What == "appeal_refusal").Select(found => found.Due).ShouldBe([new DateOnly(2019, 6, 24), new DateOnly(2019, 6, 26)]);
    }

    [Fact]
    public void A_service_before_the_decision_is_said_to_be_wrong()
    {
        var book = Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-05-03"));
        new DeadlineLine(book.Only("appeal_refusal"), book.Book.Law).Notes.ShouldContain("The day of service lies before the day of the decision (20 May 2019): one of them is wrong.");
    }

    [Fact]
    public void It_goes_to_the_body_that_was_competent_on_the_day_of_the_event()
    {
        var book = Entered.Facts(("border_crossing", "2018-05-01", "KZ", ""));
        new DeadlineLine(book.Only("apply"), book.Book.Law).Notes.ShouldContain("Goes to: the migration service of the Ministry of Internal Affairs.");
    }

    [Fact]
    public void Where_the_law_is_not_known_nothing_is_reckoned() => Entered.Facts(("asylum_refused", "2019-05-20", "FR", "2019-06-03")).Found.ShouldBeEmpty();

    [Fact]
    public void A_day_of_service_that_is_no_day_is_refused()
    {
        using var workspace = new TestWorkspace();
        using var open = workspace.Open();
        var person = new Asyl.Casework.People.Person { Id = open.OpenCase(TestWorkspace.Main, "Aman Orazov", null)[0], Name = "Aman Orazov" };
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["served"] = "last week" };
        Should.Throw<WorkspaceException>(() => open.AddFact(TestWorkspace.Main, person, new() { Event = "asylum_refused", Note = "a letter", Details = details })).Message.ShouldContain("'served'");
    }
}
