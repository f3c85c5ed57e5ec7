using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Intake;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Cases;

/// <summary>Positions as they could be known on a day.</summary>
public sealed class KnownByTests
{
    private static readonly Anchor Open = new("p1", "Aman Orazov", [new ReportName("r2", "Aman Orazov"), new ReportName("r1", "Aman Orazov"), new ReportName("r3", "Aman Orazov")]);

    private static readonly FiledReport[] Reports =
    [
        new ReportOf("r2", published: "2018-06-01").Says("asylum_refused", "Aman Orazov", "2018-05-05", country: "KZ").Build(),
        new ReportOf("r1", published: "2018-09").Says("appeal_filed", "Aman Orazov", "2018-05-20", country: "KZ").Build(),
        new ReportOf("r3").Says("detention", "Aman Orazov", "2018-05-21", country: "KZ").Build(),
    ];

    [Fact]
    public void Before_anything_was_published_nothing_is_known() => Known("2018-05-31").ShouldBeEmpty();

    [Fact]
    public void Between_two_publications_only_the_first_counts_and_a_month_counts_from_its_end()
    {
        Known("2018-06-01").ShouldBe(["protection refused"]);
        Known("2018-09-29").ShouldBe(["protection refused"]);
        Known("2018-09-30").ShouldBe(["protection appealing"]);
    }

    [Fact]
    public void A_report_without_a_day_counts_since_it_was_received_and_none_later_than_that()
    {
        Known("2020-02-02").ShouldBe(["protection appealing", "liberty detained"]);
        Known("2018-07-01", received: "2018-07-01").ShouldBe(["protection appealing", "liberty detained"]);
    }

    [Fact]
    public void What_a_person_entered_counts_since_it_was_entered_or_since_what_it_cites()
    {
        Known("2019-03-03", Fact([])).ShouldNotContain("removal ordered");
        Known("2019-03-04", Fact([])).ShouldContain("removal ordered");
        Known("2018-06-01", Fact(["r2"])).ShouldContain("removal ordered");
        Known("2018-06-01", Fact(["r2", "r1"])).ShouldNotContain("removal ordered");
    }

    [Fact]
    public void In_a_far_future_everything_is_known_that_is_known_today()
    {
        using var world = new TestWorkspace();
        world.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        using var workspace = world.Open();
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var since = workspace.KnownSince(TestWorkspace.Main);
        book.Cases.ShouldNotBeEmpty();
        foreach (var theCase in book.Cases)
            Print(book.KnownBy(new DateOnly(2200, 1, 1), theCase, since)).ShouldBe(Print(theCase));
    }

    private static string Print(ProtectionCase theCase) => JsonSerializer.Serialize(theCase);

    private static IEnumerable<string> Known(string day, Fact? fact = null, string received = "2020-02-02")
    {
        var book = Casebook.Of(Reports, fact is null ? [] : [fact], [Open], []);
        var since = new KnownSince(Reports.ToDictionary(report => report.Sha256, _ => DateOnly.Parse(received), StringComparer.Ordinal));
        return PositionFold.PositionOn(book.KnownBy(DateOnly.Parse(day), book.Cases[0], since).Positions, new DateOnly(2018, 6, 1)).Select(position => $"{position.Track} {position.Status}");
    }

    private static Fact Fact(string[] cites) => new()
    {
        Id = "f1", Person = "p1", Event = "removal_ordered", Date = Edtf.Parse("2018-05-22"), Country = "KZ", By = "someone", At = new DateTimeOffset(2019, 3, 4, 10, 0, 0, TimeSpan.Zero),
        Cites = [.. cites.Select(report => new FactCitation(report, "kept", 0, 9, "something"))],
    };
}
