using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

public sealed class RelativesAndMinorsTests
{
    private static readonly RedactionProfile Relatives = new() { WithoutRelatives = true };

    private static readonly RedactionProfile Minors = new() { WithoutMinors = true };

    [Fact]
    public void A_relative_appears_only_as_what_they_are_to_whom_the_case_is_about()
    {
        var copy = Copies.Of(Relatives, Copies.Report("Selin Aktan").Names("Murat Aktan").Names("Dana Aktan").Names("Omar Bek").Ties("Murat Aktan", "Selin Aktan", "spouse").Ties("Selin Aktan", "Dana Aktan", "parent").Build());
        copy.Apply("Selin Aktan, Murat Aktan and Dana; Aktan and Omar Bek").ShouldBe("Selin Aktan, [spouse] and [child]; Aktan and Omar Bek");
    }

    [Fact]
    public void Family_of_family_is_a_relative_in_every_report()
    {
        var one = Copies.Report("Selin Aktan").Names("Murat Ataev").Ties("Murat Ataev", "Selin Aktan", "sibling").Build();
        var other = new ReportOf("r2").Says("detention", "Selin Aktan", "2021-02-03", country: "TM").Names("Murat Ataev").Names("Jahan Ilek").Ties("Jahan Ilek", "Murat Ataev", "spouse").Build();
        Copies.Of(Relatives, one, other).Apply("Jahan Ilek").ShouldBe("[relative]");
    }

    [Fact]
    public void The_family_that_a_person_enters_goes_too()
    {
        Fact[] facts = [Entered(("target", "her cousin Kerim Ataev"))];
        Of(Relatives, facts).Apply("Kerim Ataev and Selin Aktan").ShouldBe("[relative] and Selin Aktan");
    }

    [Fact]
    public void A_lawyer_is_no_relative() =>
        Copies.Of(Relatives, Copies.Report("Selin Aktan").Names("Ida Brandt", "lawyer").Ties("Ida Brandt", "Selin Aktan", "lawyer").Build()).Apply("Ida Brandt").ShouldBe("Ida Brandt");

    [Fact]
    public void Whoever_is_told_to_be_under_eighteen_is_a_minor()
    {
        var copy = Copies.Of(Minors, Copies.Report("Selin Aktan").Names("Omar Bek", age: 17).Names("Nur Abay", age: 18).Build());
        copy.Apply("Omar Bek, Nur Abay, Selin Aktan").ShouldBe("[minor], Nur Abay, Selin Aktan");
        copy.LeftOut.ShouldContain("1 minor is not named. Known by: an age that a report tells (1).");
    }

    [Fact]
    public void A_child_is_a_minor_unless_an_age_is_told()
    {
        var copy = Copies.Of(Minors, Copies.Report("Selin Aktan").Names("Omar Bek").Names("Nur Abay", age: 30).Ties("Omar Bek", "Selin Aktan", "child").Ties("Nur Abay", "Selin Aktan", "child").Build());
        copy.Apply("Omar Bek, Nur Abay").ShouldBe("[minor], Nur Abay");
    }

    [Theory]
    [InlineData("2003-03-02", "[Person A]")]
    [InlineData("2003-03-01", "Selin Aktan")]
    public void A_day_of_birth_counts_to_the_last_day_that_is_known(string born, string left) => Of(Minors, [Entered(("born", born))]).Apply("Selin Aktan").ShouldBe(left);

    private static Redaction Of(RedactionProfile profile, Fact[] facts) => Copies.Of(profile, facts, Copies.Report("Selin Aktan").Build());

    private static Fact Entered((string Role, string Value) detail)
    {
        var subject = Casebook.Of([Copies.Report("Selin Aktan").Build()], [], [], []).Cases[0].Person;
        return new() { Id = "f1", Person = subject, Event = "reprisal", Cites = [], By = "Lena", At = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), Details = new Dictionary<string, string>(StringComparer.Ordinal) { [detail.Role] = detail.Value } };
    }
}
