using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.People;

public sealed class PersonsTests
{
    private static readonly DateTimeOffset Then = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Two_spellings_with_one_event_are_one_person()
    {
        var people = Resolve(
            new ReportOf("r1").Says("border_crossing", "Gulnar Zhaqsybek", "2018-04", country: "KZ"),
            new ReportOf("r2").Says("border_crossing", "Gulnar Jaksybek", "2018-04", country: "KZ"));
        people.ShouldHaveSingleItem().Names.Select(name => name.Text).ShouldBe(["Gulnar Jaksybek", "Gulnar Zhaqsybek"]);
    }

    [Fact]
    public void A_pen_name_that_one_report_explains_joins_the_report_that_knows_no_other()
    {
        var people = Resolve(
            new ReportOf("r1").Names("Bahrom Nazarov", others: "Tarik Shirin").Says("detention", "Bahrom Nazarov", "2018-04-02", "Osh", "KG"),
            new ReportOf("r2").Says("detention", "Tarik Shirin", "2018-04-02", "Osh", "KG"),
            new ReportOf("r3").Says("detention", "Bahrom Nazarov", "2018-04-02", "Osh", "KG"));
        people.ShouldHaveSingleItem().Names.Select(name => name.Text).ShouldBe(["Bahrom Nazarov", "Tarik Shirin"]);
    }

    [Fact]
    public void Initials_join_the_whole_name_that_is_told_of_together_with_the_same_others()
    {
        var people = Resolve(
            new ReportOf("r1").Says("detention", "R. Akbulan").Says("detention", "Y. Karadire").Says("detention", "M. Dumanov"),
            new ReportOf("r2").Says("asylum_refused", "Recep Akbulan").Says("charge", "Yavuz Karadire").Says("release", "Murat Dumanov"));
        people.Select(person => person.Name).Order(StringComparer.Ordinal).ShouldBe(["Murat Dumanov", "Recep Akbulan", "Yavuz Karadire"]);
    }

    [Fact]
    public void A_name_alone_never_merges_but_is_proposed_with_reasons()
    {
        var people = Everybody(
            new ReportOf("r1").Says("detention", "Murat Demir", "2018-04", country: "TR"),
            new ReportOf("r2").Says("asylum_refused", "Murat Demir", "2021-02", country: "SE"));
        people.All.Count.ShouldBe(2);
        var proposed = people.Proposed(people.All[0]).ShouldHaveSingleItem();
        proposed.Because.ShouldNotBeEmpty();
        proposed.With.ShouldBe(people.All[1].Id);
    }

    [Fact]
    public void A_proposal_names_the_words_the_same_whichever_report_came_first()
    {
        var (one, other) = (new ReportOf("r1").Says("detention", "Gulnar Zhaqsybek", "2018-04", country: "TR"), new ReportOf("r2").Says("asylum_refused", "Gulnar Jaksybek", "2021-02", country: "SE"));
        Told(Everybody(one, other)).ShouldBe([("Gulnar", "Gulnar"), ("Zhaqsybek", "Jaksybek")]);
        Told(Everybody(other, one)).ShouldBe([("Gulnar", "Gulnar"), ("Zhaqsybek", "Jaksybek")]);

        static IEnumerable<(string, string)> Told(Persons people) =>
            people.Proposed(people.All.Single(person => person.Name == "Gulnar Zhaqsybek")).ShouldHaveSingleItem().Names.Reasons.Words.Select(word => (word.A, word.B));
    }

    [Fact]
    public void Brothers_with_one_family_name_stay_apart_whatever_they_share()
    {
        var people = Everybody(
            new ReportOf("r1").Says("detention", "Tesfa Gebre", "2018-04-02", "Biel", "CH"),
            new ReportOf("r2").Says("detention", "Yonas Gebre", "2018-04-02", "Biel", "CH"));
        people.All.Count.ShouldBe(2);
        people.All.ShouldAllBe(person => people.Proposed(person).Count == 0);
    }

    [Theory]
    [InlineData("f", "m", 30, 30)]
    [InlineData("f", "f", 30, 37)]
    public void Another_sex_or_age_keeps_namesakes_apart(string sexA, string sexB, int ageA, int ageB)
    {
        var people = Everybody(
            new ReportOf("r1", published: "2018-05-01").Names("Aman Orazov", sex: sexA, age: ageA).Says("detention", "Aman Orazov", "2018-04-02", country: "TM"),
            new ReportOf("r2", published: "2018-05-01").Names("Aman Orazov", sex: sexB, age: ageB).Says("detention", "Aman Orazov", "2018-04-02", country: "TM"));
        people.All.Count.ShouldBe(2);
        people.Proposed(people.All[0]).ShouldHaveSingleItem().Because.ShouldContain(reason => reason.StartsWith("against", StringComparison.Ordinal));
    }

    [Fact]
    public void A_family_name_alone_joins_the_person_its_evidence_fits()
    {
        var people = Resolve(
            new ReportOf("r1").Says("detention", "Tesfa Gebrehiwet", "2018-04-02", country: "CH"),
            new ReportOf("r2").Says("detention", "Gebrehiwot", "2018-04", country: "CH"));
        people.ShouldHaveSingleItem().Name.ShouldBe("Tesfa Gebrehiwet");
    }

    [Fact]
    public void A_given_name_alone_joins_who_is_the_same_to_the_same_relative()
    {
        var people = Resolve(
            new ReportOf("r1").Says("detention", "Tesfa Gebre", "2018-04-02", country: "CH").Names("Yonas Gebre").Ties("Yonas Gebre", "Tesfa Gebre", "sibling"),
            new ReportOf("r2").Says("release", "Tesfa Gebre", "2020-01-05", country: "CH").Names("Yonas").Ties("Yonas", "Tesfa Gebre", "sibling"));
        people.Where(person => person.Members.Any(member => member.Name.StartsWith("Yonas", StringComparison.Ordinal))).ShouldHaveSingleItem().Name.ShouldBe("Yonas Gebre");
    }

    [Fact]
    public void A_family_name_that_fits_two_brothers_joins_neither()
    {
        var people = Everybody(
            new ReportOf("r1").Says("detention", "Tesfa Gebre", "2018-04-02", country: "CH").Says("detention", "Yonas Gebre", "2018-04-02", country: "CH"),
            new ReportOf("r2").Says("detention", "Gebre", "2018-04", country: "CH"));
        people.All.Count.ShouldBe(3);
        people.Proposed(people.All.Single(person => person.Name == "Gebre")).Count.ShouldBe(2);
    }

    [Fact]
    public void One_lawyer_in_two_reports_is_one_person_through_the_client()
    {
        var people = Resolve(
            new ReportOf("r1").Names("Aida Omarova", "lawyer").Says("detention", "Tesfa Gebre", "2018-04-02"),
            new ReportOf("r2").Names("Aida Omarova", "lawyer").Says("release", "Tesfa Gebre", "2018-06-02").Says("detention", "Tesfa Gebre", "2018-04-02"));
        people.Select(person => person.Name).Order(StringComparer.Ordinal).ShouldBe(["Aida Omarova", "Tesfa Gebre"]);
    }

    [Fact]
    public void Two_people_whom_one_report_names_apart_are_never_merged()
    {
        var people = Resolve(new ReportOf("r1").Says("detention", "Aman Orazov", "2018-04").Says("detention", "Amman Orazow", "2018-04"));
        people.Count.ShouldBe(2);
    }

    [Fact]
    public void Different_beats_same_and_every_evidence()
    {
        var (a, b) = (new ReportName("r1", "Aman Orazov"), new ReportName("r2", "Aman Orazov"));
        var people = Persons.Of(TwoOrazovs(), [], [Judge(a, b, Verdict.Same), Judge(b, a, Verdict.Different)]).All;
        people.Count.ShouldBe(2);
    }

    [Fact]
    public void People_may_say_that_two_unlike_names_are_one_person()
    {
        FiledReport[] reports = [new ReportOf("r1").Names("Ceyhun Karimli").Build(), new ReportOf("r2").Names("Kur Ushagi").Build()];
        var same = Judge(new ReportName("r1", "Ceyhun Karimli"), new ReportName("r2", "Kur Ushagi"), Verdict.Same);
        Persons.Of(reports, [], [same]).All.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_name_in_between_does_not_chain_two_family_names_together()
    {
        var people = Resolve(
            new ReportOf("r1").Says("detention", "Aman Oraz", "2018-04-02", country: "TM"),
            new ReportOf("r2").Says("detention", "Aman Oraz Kelim", "2018-04-02", country: "TM"),
            new ReportOf("r3").Says("detention", "Aman Kelim", "2018-04-02", country: "TM"));
        people.Count.ShouldBe(2);
    }

    [Fact]
    public void An_opened_person_keeps_its_id_and_name_and_a_merge_keeps_the_older_id()
    {
        var first = new Anchor("p1", "Aman O.", [new ReportName("r1", "Aman Orazov")]);
        var second = new Anchor("p2", "", [new ReportName("r2", "Aman Orazov")]);
        var person = Persons.Of(TwoOrazovs(), [second, first], []).All.ShouldHaveSingleItem();
        person.Id.ShouldBe("p1");
        person.Name.ShouldBe("Aman O.");
        person.FormerIds.ShouldBe(["p2"]);
    }

    [Fact]
    public void Of_two_opened_cases_of_one_person_the_one_opened_first_keeps_its_id()
    {
        var first = new Anchor("p2", "", [new ReportName("r1", "Aman Orazov")]) { Since = Then };
        var second = new Anchor("p1", "", [new ReportName("r2", "Aman Orazov")]) { Since = Then.AddDays(1) };
        var person = Persons.Of(TwoOrazovs(), [second, first], []).All.ShouldHaveSingleItem();
        person.Id.ShouldBe("p2");
        person.FormerIds.ShouldBe(["p1"]);
    }

    [Fact]
    public void A_person_recorded_by_hand_is_there_without_any_report()
    {
        var person = Persons.Of([], [new Anchor("p1", "Aman Orazov", [])], []).All.ShouldHaveSingleItem();
        person.Name.ShouldBe("Aman Orazov");
        person.Members.ShouldBeEmpty();
    }

    private static FiledReport[] TwoOrazovs() =>
    [
        new ReportOf("r1").Says("detention", "Aman Orazov", "2018-04-02", country: "TM").Build(),
        new ReportOf("r2").Says("detention", "Aman Orazov", "2018-04-02", country: "TM").Build(),
    ];

    private static Judgement Judge(ReportName a, ReportName b, Verdict verdict) => new(a, b, verdict, "someone", Then, "looked");

    private static IReadOnlyList<Person> Resolve(params ReportOf[] reports) => Everybody(reports).All;

    private static Persons Everybody(params ReportOf[] reports) => Persons.Of([.. reports.Select(report => report.Build())], [], []);
}
