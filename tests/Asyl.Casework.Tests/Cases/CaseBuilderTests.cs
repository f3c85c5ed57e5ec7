using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Cases;

public sealed class CaseBuilderTests
{
    [Fact]
    public void The_case_with_most_law_in_it_is_proposed_first() => Names(new ReportOf("r1")
        .Says("detention", "Aman Orazov", "2018-05").Says("detention", "Zulfiya Nazarova", "2018-05").Says("sentence", "Zulfiya Nazarova", "2018-08"))
        .ShouldBe(["Zulfiya Nazarova", "Aman Orazov"]);

    [Fact]
    public void One_threat_an_account_or_a_headline_proposes_no_case() => Names(
        new ReportOf("r1").Says("threat", "Aman Orazov", "2018-05").Says("testimony", "Aman Orazov", "2018-06").Says("public_disclosure", "Aman Orazov", "2018-06"),
        new ReportOf("r2").Says("detention", "Zulfiya Nazarova", "2018-05", zone: Zone.Headline)).ShouldBeEmpty();

    [Fact]
    public void Threats_at_two_times_do() =>
        Names(new ReportOf("r1").Says("threat", "Aman Orazov", "2018-05").Says("threat", "Aman Orazov", "2019-05")).ShouldBe(["Aman Orazov"]);

    [Fact]
    public void Who_acts_for_another_gets_no_case() => Names(
        new ReportOf("r1").Says("sentence", "Aman Orazov", "2018-05", details: "lawyer=Aida Omarova"),
        new ReportOf("r2").Says("detention", "Aida Omarova", "2018-05").Says("sentence", "Aman Orazov", "2018-05")).ShouldBe(["Aman Orazov"]);

    [Fact]
    public void What_may_have_happened_before_comes_before_in_the_list_of_events()
    {
        var report = new ReportOf("r1").Says("asylum_refused", "Aman Orazov", "2018-10", country: "KZ").Says("asylum_application", "Aman Orazov", "../2019-12-31", country: "KZ");
        var book = Book(report);
        book.Cases[0].Events.Select(id => book.Events.Single(e => e.Id == id).Event).ShouldBe(["asylum_application", "asylum_refused"]);
    }

    [Fact]
    public void The_main_line_of_a_track_is_the_ordinary_procedure_that_was_entered_last()
    {
        Position[] positions = [Stretch("removal", "not_ordered", "2018-08", ""), Stretch("removal", "extradition_refused", "2018-09", "extradition"), Stretch("proceedings", "charged", "../2019-06-03", ""), Stretch("proceedings", "convicted", "2018-08", "", "KZ")];
        PositionsOn.Main(positions, new(2020, 1, 1)).Where(position => position.Status != "unknown").Select(position => position.Status).ShouldBe(["not_ordered", "convicted"]);
    }

    private static Position Stretch(string track, string status, string from, string line, string country = "") =>
        new() { Person = "p1", Track = track, Line = line, Status = status, From = Edtf.Parse(from), Country = country };

    private static string[] Names(params ReportOf[] reports) => [.. Book(reports).Cases.Select(theCase => theCase.Name)];

    private static Casebook Book(params ReportOf[] reports) => Casebook.Of([.. reports.Select(report => report.Build())], [], [], []);
}
