using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Events;

public sealed class YearlessDateTests
{
    private const string Who = "Aman Orazov";

    [Theory]
    [InlineData("2018", "XXXX-07", "2018-07")]
    [InlineData("2018-05", "XXXX-05-21", "2018-05-21")]
    [InlineData("2018-05-21", "XXXX-05", "2018-05-21")]
    public void A_day_without_its_year_takes_it_from_another_telling(string dated, string yearless, string met) =>
        Join(Report("r1", dated), Report("r2", yearless)).ShouldHaveSingleItem().Date.Text.ShouldBe(met);

    [Fact]
    public void A_report_without_a_day_is_proposed_the_year_behind_what_another_dates()
    {
        var undated = new ReportOf("r2").Says("detention", Who, "XXXX-05-21", country: "TM").Says("border_crossing", Who, "2018-04", country: "TM");
        FiledReport[] reports = [Report("r1", "2018-05-21", written: "21 May 2018").Build(), undated.Build()];
        var proposal = Casebook.Of(reports, [], [], []).PublicationProposals.ShouldHaveSingleItem();
        proposal.Report.ShouldBe("r2");
        proposal.Date.Text.ShouldBe("2018-05-21/2019-05-20");
        proposal.Because.ShouldBe([reports[1].Statements[0].Statement.Id]);
        proposal.DatedBy.ShouldBe(["r1"]);
    }

    [Fact]
    public void Days_that_exclude_each_other_propose_nothing()
    {
        var undated = new ReportOf("r2").Says("detention", Who, "XXXX-05-21", country: "TM").Says("release", Who, "XXXX-07-02", country: "TM");
        var dated = new ReportOf("r1").Says("detention", Who, "2018-05-21", country: "TM", written: "21 May 2018").Says("release", Who, "2021-07-02", country: "TM", written: "2 July 2021");
        Casebook.Of([dated.Build(), undated.Build()], [], [], []).PublicationProposals.ShouldBeEmpty();
    }

    [Fact]
    public void Even_a_caption_gives_the_year()
    {
        var caption = new ReportOf("r1").Says("detention", Who, "2018", country: "TM", zone: Zone.Caption).Says("border_crossing", Who, "2018-04", country: "TM");
        Join(caption, Report("r2", "XXXX-07")).ShouldHaveSingleItem().Date.Text.ShouldBe("2018-07");
    }

    [Fact]
    public void Days_that_nearly_meet_in_some_year_are_a_slip()
    {
        DateReach.Gap(Edtf.Parse("XXXX-10-13"), Edtf.Parse("2021-10-11")).ShouldBe(2);
        DateReach.Gap(Edtf.Parse("XXXX-01-01"), Edtf.Parse("2021-12-30")).ShouldBe(2);
        DateReach.Gap(Edtf.Parse("XXXX-02-29"), Edtf.Parse("2021-06-11")).ShouldBe(int.MaxValue);
    }

    [Fact]
    public void A_day_whose_year_nobody_tells_comes_after_the_dated_and_before_the_unknown()
    {
        string[] dates = ["", "XXXX-07", "2019", "2018-05"];
        dates.Order(Comparer<string>.Create((a, b) => DateReach.Compare(Edtf.Parse(a), Edtf.Parse(b)))).ShouldBe(["2018-05", "2019", "XXXX-07", ""]);
    }

    private static ReportOf Report(string id, string date, string written = "") => new ReportOf(id).Says("detention", Who, date, country: "TM", written: written).Says("border_crossing", Who, "2018-04", country: "TM");

    private static CaseEvent[] Join(params ReportOf[] built)
    {
        FiledReport[] reports = [.. built.Select(report => report.Build())];
        var people = Persons.Of(reports, [], []).All;
        return [.. EventJoiner.Join(reports, [], people, []).Where(e => e.Event == "detention")];
    }
}
