using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class BalanceTests
{
    private const string Who = "Aman Orazov";
    private const string Lawyer = "Lina Brunner";

    [Fact]
    public void One_witness_behind_all_reports_is_said() =>
        Of(SourceProfiles.None, Arrest("r1", "Harbour Post", voice: Lawyer).Names(Lawyer), Arrest("r2", "Coast Agency", voice: Lawyer).Names(Lawyer))
            .ShouldHaveSingleItem().ShouldContain("rests on one origin: Lina Brunner");

    [Fact]
    public void One_cited_outlet_behind_all_reports_is_said() =>
        Of(SourceProfiles.None, Arrest("r1", "Harbour Post").Cites("Hill Radio", 0), Arrest("r2", "Coast Agency").Cites("Hill Radio", 0))
            .ShouldHaveSingleItem().ShouldContain("rests on one origin: Hill Radio");

    [Fact]
    public void Two_origins_need_no_line() => Of(SourceProfiles.None, Arrest("r1", "Harbour Post"), Arrest("r2", "Coast Agency")).ShouldBeEmpty();

    [Fact]
    public void A_single_report_needs_none() => Of(Assessed("Harbour Post", "media"), Arrest("r1", "Harbour Post")).ShouldBeEmpty();

    [Fact]
    public void One_kind_of_source_is_said_where_all_are_assessed()
    {
        var reports = new[] { Arrest("r1", "Harbour Post"), Arrest("r2", "Coast Agency") };
        Of(new([.. Assessed("Harbour Post", "media").All, .. Assessed("Coast Agency", "media").All]), reports).ShouldHaveSingleItem().ShouldContain("one kind of source: news media");
        Of(new([.. Assessed("Harbour Post", "media").All, .. Assessed("Coast Agency", "ngo").All]), reports).ShouldBeEmpty();
        Of(Assessed("Harbour Post", "media"), reports).ShouldBeEmpty("nobody assessed the other");
    }

    private static ReportOf Arrest(string id, string outlet, string voice = "") => new ReportOf(id, outlet, "2021-05-10").Says("detention", Who, "2021-05-03", voice: voice);

    private static SourceProfiles Assessed(string about, string type) => new([new Paper
    {
        Id = "n" + about, Kind = SourceProfiles.Kind, About = about, Version = 1, By = "Lena", At = DateTimeOffset.UnixEpoch,
        Fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = type, ["assessed_by"] = "Lena", ["assessed"] = "2026" },
    }]);

    private static IReadOnlyList<string> Of(SourceProfiles profiles, params ReportOf[] reports)
    {
        var book = Casebook.Of([.. reports.Select(report => report.Build())], [], [], []);
        return Balance.Of(book, book.Cases.Single(theCase => theCase.Name == Who), profiles);
    }
}
