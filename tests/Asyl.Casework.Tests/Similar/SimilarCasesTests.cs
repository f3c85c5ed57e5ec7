using Asyl.Casework.Reading;
using Asyl.Casework.Similar;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Similar;

/// <summary>Everybody here is invented.</summary>
public sealed class SimilarCasesTests
{
    private static readonly DateOnly Today = new(2021, 1, 1);

    private static readonly string[] Others = ["Bek Saparov", "Cemile Ataeva", "Dowran Nuryev", "Ejegul Orazova", "Farhat Yusupov"];

    [Fact]
    public void Cases_that_share_things_of_two_kinds_are_listed_with_what_came_of_each()
    {
        var found = Of(Crossed("r1", "Aman Orazov"), Crossed("r2", Others[0]).Says("removal_not_ordered", Others[0], "2018-09-01", country: "KZ").Says("departure", Others[0], "2019-02-01", details: "to=Sweden"),
            new ReportOf("r3").Says("asylum_application", Others[1], "2018-05", country: "SE").Says("asylum_refused", Others[1], "2018-09", country: "SE"));
        var one = found.All.ShouldHaveSingleItem();
        one.Case.Name.ShouldBe(Others[0]);
        one.Shares.Select(trait => (trait.Kind, trait.Value, trait.Country)).ShouldBe([(TraitKind.Entry, "irregular", "KZ"), (TraitKind.Charge, "border", "KZ"), (TraitKind.Origin, "", "CN"), (TraitKind.Stage, "proceedings:charged", "KZ")]);
        one.Shares[0].Events.ShouldHaveSingleItem();
        one.Came.Select(e => e.Event).ShouldBe(["removal_not_ordered", "departure"]);
        found.AreTooFew.ShouldBeTrue();
    }

    [Fact]
    public void What_is_told_of_enough_cases_is_counted_with_the_whole_beside()
    {
        var reports = Others.Select((name, at) => at < 2 ? Crossed($"s{at}", name).Says("extradition_decision", name, "2018-09-01", country: "KZ", details: "outcome=refused") : Crossed($"s{at}", name));
        var found = Of([Crossed("r1", "Aman Orazov"), .. reports]);
        found.AreTooFew.ShouldBeFalse();
        found.Came.ShouldBe([new CameOf("extradition_decision", "refused", 2, 5)]);
    }

    [Fact]
    public void What_is_only_feared_is_shared_by_nobody() => Of(
        Crossed("r1", "Aman Orazov"),
        new ReportOf("r2").Says("detention", Others[0], "2018-05", country: "KZ").Says("charge", Others[0], "2018-06", country: "KZ", certainty: Certainty.Possible, details: "ground=crossing the border")
            .Says("border_crossing", Others[0], "2018-04", country: "KZ", certainty: Certainty.Future, details: "from=China;to=Kazakhstan;manner=irregular")).All.ShouldBeEmpty();

    private static ReportOf Crossed(string id, string who) => new ReportOf(id)
        .Says("border_crossing", who, "2018-04", country: "KZ", details: "from=China;to=Kazakhstan;manner=irregular").Says("charge", who, "2018-06", country: "KZ", details: "ground=illegally crossing the border");

    private static SimilarCases Of(params ReportOf[] reports)
    {
        var book = Casebook.Of([.. reports.Select(report => report.Build())], [], [], []);
        return SimilarCases.Of(book, book.Cases.Single(theCase => theCase.Name == "Aman Orazov"), Today);
    }
}
