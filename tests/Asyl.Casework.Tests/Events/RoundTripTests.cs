using Asyl.Casework.Sources;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Events;

/// <summary>Invented reports; a statement stands at 0, 10, 20 … and a citation covers the one at whose start it stands.</summary>
public sealed class RoundTripTests
{
    private const string Who = "Aman Orazov";

    [Fact]
    public void A_claim_that_another_has_from_the_outlet_that_cites_them_comes_back_to_it()
    {
        var trip = Find(Arrest("r1", "Harbour Post", "2021-05-10").Cites("Coast Agency", 0), Arrest("r2", "Coast Agency", "2021-05-08").Cites("Harbour Post", 0)).ShouldHaveSingleItem();
        (trip.Origin, trip.IsWitness).ShouldBe(("Harbour Post", false));
        trip.Reports.ShouldBe(["r1", "r2"]);
        trip.Steps.Select(step => step.On).ShouldBe(["Coast Agency", "Harbour Post"]);
    }

    [Fact]
    public void It_comes_back_by_way_of_others_too() =>
        Find(
            Arrest("r1", "Harbour Post", "2021-05-10").Cites("Coast Agency", 0),
            Arrest("r2", "Coast Agency", "2021-05-08").Cites("Hill Radio", 0),
            Arrest("r3", "Hill Radio", "2021-05-07").Cites("The Harbour Post", 0),
            Arrest("r4", "Harbour Post", "2021-05-06")).ShouldHaveSingleItem().Reports.ShouldBe(["r1", "r2", "r3"]);

    [Fact]
    public void Two_who_cite_each_other_about_different_things_are_none() =>
        Find(
            Arrest("r1", "Harbour Post", "2021-05-10").Says("release", Who, "2021-05-09").Cites("Coast Agency", 10),
            Arrest("r2", "Coast Agency", "2021-05-08").Says("release", Who, "2021-05-09").Cites("Harbour Post", 0)).ShouldBeEmpty();

    [Fact]
    public void Who_cites_on_a_thing_outside_of_what_is_told_is_none() =>
        Find(Arrest("r1", "Harbour Post", "2021-05-10").Cites("Coast Agency", 0), Arrest("r2", "Coast Agency", "2021-05-08").Cites("Harbour Post")).ShouldBeEmpty();

    [Fact]
    public void A_report_known_to_be_younger_is_not_what_an_older_one_cites() =>
        Find(
            Arrest("r1", "Harbour Post", "2021-05-06").Cites("Coast Agency", 0),
            Arrest("r2", "Coast Agency", "2021-05-08").Cites("Hill Radio", 0),
            Arrest("r3", "Hill Radio", "2021-05-07").Cites("Harbour Post", 0))
            .ShouldHaveSingleItem().Reports.ShouldBe(["r2", "r3", "r1"], "the agency's younger report goes back to the agency, and the paper's older one to nothing that is there");

    [Fact]
    public void Without_days_two_that_cite_each_other_are_one_round_trip() =>
        Find(Arrest("r1", "Harbour Post", "").Cites("Coast Agency", 0), Arrest("r2", "Coast Agency", "").Cites("Harbour Post", 0)).Count.ShouldBe(1);

    [Fact]
    public void Who_all_cite_one_agency_are_none() =>
        Find(
            Arrest("r1", "Harbour Post", "2021-05-10").Cites("Coast Agency", 0), Arrest("r2", "Hill Radio", "2021-05-10").Cites("Coast Agency", 0),
            Arrest("r3", "Coast Agency", "2021-05-08")).ShouldBeEmpty();

    [Fact]
    public void Copies_are_none()
    {
        const string words = "An engineer from Mary who was held for nine months at the request of another state walked out of the prison near the harbour on Thursday evening, his lawyer said.";
        Find(new ReportOf("r1", "Harbour Post", "", words).Says("detention", Who), new ReportOf("r2", "Coast Agency", "", words).Says("detention", Who)).ShouldBeEmpty();
    }

    [Fact]
    public void What_confirms_a_persons_own_words_and_goes_back_to_them_alone_is_one()
    {
        var trip = Find(
            new ReportOf("r1", "Hill Radio", "2021-05-06").Says("detention", Who, "2021-05-03", voice: Who),
            Arrest("r2", "Coast Agency", "2021-05-08").Cites("Hill Radio", 0),
            new ReportOf("r3", "Harbour Post", "2021-05-10").Says("detention", Who, "2021-05-03", voice: Who).Says("detention", Who, "2021-05-03").Cites("Coast Agency", 10)).ShouldHaveSingleItem();
        (trip.Origin, trip.IsWitness).ShouldBe((Who, true));
        trip.Reports.ShouldBe(["r3", "r2", "r1"]);
    }

    [Fact]
    public void What_confirms_a_persons_words_and_was_seen_by_another_is_none() =>
        Find(
            new ReportOf("r1", "Hill Radio", "2021-05-06").Says("detention", Who, "2021-05-03", voice: Who).Says("detention", Who, "2021-05-03"),
            Arrest("r2", "Coast Agency", "2021-05-08").Cites("Hill Radio", 0),
            new ReportOf("r3", "Harbour Post", "2021-05-10").Says("detention", Who, "2021-05-03", voice: Who).Says("detention", Who, "2021-05-03").Cites("Coast Agency", 10)).ShouldBeEmpty();

    [Fact]
    public void The_same_way_of_several_things_told_is_one_round_trip()
    {
        var trip = Find(
            Arrest("r1", "Harbour Post", "2021-05-10").Says("release", Who, "2021-05-09").Cites("Coast Agency", 0).Cites("Coast Agency", 10),
            Arrest("r2", "Coast Agency", "2021-05-08").Says("release", Who, "2021-05-09").Cites("Harbour Post", 0).Cites("Harbour Post", 10)).ShouldHaveSingleItem();
        trip.Events.Count.ShouldBe(2);
        trip.Steps.Select(step => step.Report).ShouldBe(["r1", "r1", "r2", "r2"]);
    }

    private static ReportOf Arrest(string id, string outlet, string published) => new ReportOf(id, outlet, published).Says("detention", Who, "2021-05-03");

    private static IReadOnlyList<RoundTrip> Find(params ReportOf[] reports)
    {
        var book = Casebook.Of([.. reports.Select(report => report.Build())], [], [], []);
        return RoundTrips.In(book, book.Events);
    }
}
