using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Dates;
using Asyl.Language.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Casework.Tests;

public sealed class CasebookTests
{
    private static readonly FiledReport[] Pile = MakePile();

    private static readonly Fact[] Facts =
    [
        new() { Id = "f1", Person = "p1", Event = "asylum_refused", Date = Edtf.Parse("2018-10-05"), Country = "KZ", Cites = [], By = "someone", At = default },
        new() { Id = "f2", Person = "p2", Event = "appeal_filed", Date = Edtf.Parse("2018-10-20"), Country = "KZ", Cites = [], By = "someone", At = default },
    ];

    private static readonly Anchor[] Anchors = [new("p2", "Aman Orazov", [new ReportName("r1", "Aman Orazov")]), new("p1", "", [new ReportName("r2", "Amman Orazow")])];

    private static readonly Judgement[] Judgements =
    [
        new(new("r1", "Aman Orazov"), new("r4", "Orazov"), Verdict.Same, "someone", default, "looked"),
        new(new("r1", "Aman Orazov"), new("r5", "Aman Orazov"), Verdict.Different, "someone", default, "looked"),
    ];

    [Fact]
    public void The_answer_is_the_same_in_any_order_of_arrival()
    {
        var expected = Print(Casebook.Of(Pile, Facts, Anchors, Judgements));
        Prop.ForAll(Gen.Shuffle(Pile).ToArbitrary(), Gen.Shuffle(Anchors).ToArbitrary(), Gen.Shuffle(Judgements).ToArbitrary(), (pile, anchors, judgements) =>
            Print(Casebook.Of(pile, [.. Facts.Reverse()], anchors, judgements)) == expected).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_statement_and_fact_stands_in_one_event_at_most_and_every_id_exists()
    {
        var book = Casebook.Of(Pile, Facts, Anchors, Judgements);
        var told = book.Events.SelectMany(e => e.Statements.Concat(e.Facts)).ToArray();
        told.Distinct(StringComparer.Ordinal).Count().ShouldBe(told.Length);
        var known = Pile.SelectMany(report => report.Statements).Select(filed => filed.Statement.Id).Concat(Facts.Select(fact => fact.Id)).ToHashSet(StringComparer.Ordinal);
        told.ShouldAllBe(id => known.Contains(id));
        book.Contradictions.SelectMany(found => found.Sides).SelectMany(side => side.Statements).ShouldAllBe(id => known.Contains(id));
    }

    [Fact]
    public void A_case_is_proposed_for_whom_the_body_tells_of_and_not_for_lawyers_or_headlines()
    {
        FiledReport[] reports =
        [
            new ReportOf("r1").Names("Aida Omarova", "lawyer").Says("detention", "Aman Orazov", "2018-05", country: "KZ").Says("threat", "Aida Omarova", "2018-06").Build(),
            new ReportOf("r2").Says("detention", "Bayram Ataev", "2018-05", zone: Zone.Headline).Says("detention", "Serik Alim", certainty: Certainty.Possible).Build(),
        ];
        Casebook.Of(reports, [], [], []).Cases.ShouldHaveSingleItem().Name.ShouldBe("Aman Orazov");
    }

    [Fact]
    public void An_open_case_is_listed_first_and_even_without_events()
    {
        FiledReport[] reports = [new ReportOf("r1").Says("detention", "Aman Orazov", "2018-05", country: "KZ").Build()];
        var cases = Casebook.Of(reports, [], [new Anchor("p9", "Zarina Ho", [])], []).Cases;
        cases.Select(one => (one.Name, one.IsOpen, one.Events.Count)).ShouldBe([("Zarina Ho", true, 0), ("Aman Orazov", false, 1)]);
        cases[0].Id.ShouldBe(Ids.Of('c', "p9"));
    }

    [Fact]
    public void A_case_kept_by_hand_alone_has_events_and_a_position()
    {
        var book = Casebook.Of([], [Facts[0]], [new Anchor("p1", "Zarina Ho", [])], []);
        book.Events.ShouldHaveSingleItem().Basis.ShouldBe(Asyl.Casework.Events.Basis.Accepted);
        PositionFold.PositionOn(book.Cases[0].Positions, new DateOnly(2019, 1, 1)).ShouldHaveSingleItem().Status.ShouldBe("refused");
    }

    private static FiledReport[] MakePile() =>
    [
        new ReportOf("r1", "Harbour Post", "2018-06-01").Says("border_crossing", "Aman Orazov", "2018-04", country: "KZ").Says("detention", "Aman Orazov", "2018-05-21", "Mary", "KZ").Build(),
        new ReportOf("r2", "Coast Agency", "2018-08-02").Says("detention", "Amman Orazow", "2018-05-23", "Mary", "KZ").Says("sentence", "Amman Orazow", "2018-08-01", "Mary", "KZ").Cites("Harbour Post").Build(),
        new ReportOf("r3", "Harbour Post", "2019-08-02").Says("border_crossing", "Аман Оразов", "2018", country: "KZ").Says("extradition_decision", "Аман Оразов", "2018-08", "Tejen", "KZ", details: "outcome=refused").Build(),
        new ReportOf("r4", "Third Paper").Says("detention", "Orazov", "2018-05", country: "KZ").Says("detention", "Orazov;Bayram Ataev", "", country: "KZ").Build(),
        new ReportOf("r5", "Third Paper").Says("border_crossing", "Aman Orazov", "2018-04", country: "KZ").Says("asylum_refused", "Aman Orazov", "2019", country: "KZ").Build(),
        new ReportOf("r6").Says("asylum_refused", "Bayram Ataev", "2018", country: "KZ", certainty: Certainty.Possible).Says("refugee_status_granted", "Bayram Ataev", "2018", country: "KZ", zone: Zone.Headline).Build(),
    ];

    private static string Print(Casebook book) => JsonSerializer.Serialize(new { book.People, book.Dependence, book.Events, book.Contradictions, book.Cases });
}
