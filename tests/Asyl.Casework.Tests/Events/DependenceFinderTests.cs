using Asyl.Casework.Events;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Events;

public sealed class DependenceFinderTests
{
    private const string Lead = "An engineer from Mary who was held for nine months at the request of another state walked out of the prison near the harbour on Thursday evening, his lawyer said.";
    private const string Own = "The office of the prosecutor had nothing to add when it was asked on the telephone, and the court keeps no list that a visitor may see without leave of its chair.";
    private const string Other = "Outside the gates a small crowd had waited since the morning with flowers and with a thermos of tea, as the sister of the engineer told us at noon on that day.";

    [Fact]
    public void A_report_that_shares_its_words_with_an_older_one_copies_it()
    {
        var found = Find(new ReportOf("r1", "Harbour Post", "2023-03-11", $"{Lead}\n{Own}"), new ReportOf("r2", "Coast Agency", "2023-03-10", $"{Lead}\n{Other}"));
        var copy = found.ShouldHaveSingleItem();
        (copy.Kind, copy.Report, copy.OnReport).ShouldBe((DependenceKind.Copies, "r1", "r2"));
        copy.Passage!.Text.ShouldBe(Lead);
    }

    [Fact]
    public void Reports_in_their_own_words_stand_on_their_own() =>
        Find(new ReportOf("r1", "Harbour Post", "2023-03-11", Own), new ReportOf("r2", "Coast Agency", "2023-03-10", Other)).ShouldBeEmpty();

    [Fact]
    public void A_paragraph_that_an_outlet_prints_again_is_its_boilerplate()
    {
        var found = Find(new ReportOf("r1", "Harbour Post", "2023-03-11", $"{Own}\n{Lead}"), new ReportOf("r2", "Harbour Post", "2023-05-11", $"{Other}\n{Lead}"));
        var again = found.ShouldHaveSingleItem();
        (again.Kind, again.Report, again.OnReport).ShouldBe((DependenceKind.Boilerplate, "r2", "r1"));
    }

    [Fact]
    public void A_cited_outlet_is_the_one_older_report_of_it_that_tells_of_the_person()
    {
        var source = new ReportOf("r2", "Coast Agency", "2023-03-10").Names("Aman Orazov");
        var later = new ReportOf("r1", "Harbour Post", "2023-03-11").Names("Aman Orazov").Cites("Coast Agency");
        Find(source, later).ShouldHaveSingleItem().OnReport.ShouldBe("r2");
        Find(new ReportOf("r2", "Coast Agency", "2024-03-10").Names("Aman Orazov"), later).ShouldHaveSingleItem().OnOutlet.ShouldBe("Coast Agency");
    }

    [Fact]
    public void An_outlet_is_known_by_its_initials_and_its_services()
    {
        Outlets.Same("Radio Harbour Free/Radio Coast", "RHF/RC").ShouldBeTrue();
        Outlets.Same("The Harbour Post", "Harbour Post's Kazakh Service").ShouldBeTrue();
        Outlets.Same("Harbour Post", "Coast Post").ShouldBeFalse();
        Outlets.Same("Legal Aid Network", "Local Action Now").ShouldBeFalse();
    }

    [Fact]
    public void Who_signs_a_letter_is_a_witness_of_it()
    {
        var letter = new ReportOf("r1").Names("Lina Brunner-Keller", role: "author").Names("Aman Orazov").Build();
        var signed = letter with { Reading = letter.Reading with { People = [.. letter.Reading.People.Select(person => person with { Mentions = [new Asyl.Casework.Reading.Passage(90, 109, "Lina Brunner-Keller")] })] } };
        DependenceFinder.Find([signed]).ShouldHaveSingleItem().OnWitness.ShouldBe("Lina Brunner-Keller");
    }

    [Fact]
    public void A_witness_heard_by_two_reports_is_named_for_both()
    {
        var first = new ReportOf("r1").Names("Aida Omarova").Says("release", "Aman Orazov", voice: "Aida Omarova");
        var second = new ReportOf("r2").Names("Aida Omarova").Says("release", "Aman Orazov", voice: "Omarova");
        Find(first, second).Select(found => (found.Report, found.OnWitness)).ShouldBe([("r1", "Aida Omarova"), ("r2", "Aida Omarova")]);
    }

    private static IReadOnlyList<Dependence> Find(params ReportOf[] reports) => DependenceFinder.Find([.. reports.Select(report => report.Build())]);
}
