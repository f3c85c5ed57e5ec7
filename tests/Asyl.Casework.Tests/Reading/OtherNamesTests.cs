using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Reading;

/// <summary>Everybody here is invented.</summary>
public sealed class OtherNamesTests
{
    [Theory]
    [InlineData("Bahrom Nazarov, whom his readers know as Tarik Shirin, was arrested in Osh in May 2018.", "Bahrom Nazarov", "Tarik Shirin")]
    [InlineData("Rustam Aliev, born Rustam Veliev, was extradited to Tajikistan in August 2018.", "Rustam Aliev", "Rustam Veliev")]
    [InlineData("Leyla Hasanova, also known as Leila Gasanova, was deported from Türkiye on 2 February 2018.", "Leyla Hasanova", "Leila Gasanova")]
    [InlineData("Erkin Tursun, whose name is sometimes written Arkin Tursun, was arrested in May 2018.", "Erkin Tursun", "Arkin Tursun")]
    [InlineData("In the ruling she appears as \"BEKOVA, Gulnar\". Gulnar Bekova was released on 9 May 2018.", "Gulnar Bekova", "BEKOVA, Gulnar")]
    [InlineData("Murat Ospanov (穆拉特·奥斯潘诺夫) was arrested in Urumqi in June 2017.", "Murat Ospanov", "穆拉特·奥斯潘诺夫")]
    [InlineData("Nurlan Sadykov (Uyghur: نۇرلان سادىقوف) was arrested in Urumqi in June 2017.", "Nurlan Sadykov", "نۇرلان سادىقوف")]
    [InlineData("Police held Dilnoza Karimova (Dilnoza Karimowa in her passport) in Osh in May 2018. Karimova was released.", "Dilnoza Karimova", "Dilnoza Karimowa")]
    [InlineData("Zulfiya Yuldasheva (also Zulfia Yuldosheva) was arrested in Osh in May 2018.", "Zulfiya Yuldasheva", "Zulfia Yuldosheva")]
    public void What_a_report_says_is_somebodys_other_name_is_kept_with_the_person(string text, string name, string other)
    {
        var person = Read(text).People.Single(person => person.Name == name);
        person.OtherNames.ShouldBe([other]);
    }

    [Theory]
    [InlineData("Jamal Rahimov, whose wife, born Malika Sharipova, lives in Riga, was deported in 2018.", "Malika Sharipova")]
    [InlineData("Karim Odilov married a woman known as Dilnoza Saidova in Osh and was deported in 2018.", "Dilnoza Saidova")]
    [InlineData("Karim Odilov was arrested, and so was a man whose name is given as Bahrom Nazarov, in 2018.", "Bahrom Nazarov")]
    [InlineData("Karim Odilov (Dilnoza Saidova is his wife) was deported in 2018.", "Dilnoza Saidova")]
    public void A_relatives_or_a_strangers_name_is_nobody_elses(string text, string name) =>
        Read(text).People.ShouldAllBe(person => person.OtherNames.Count == 0 && (person.Name == name || !person.Mentions.Select(mention => mention.Text).Contains(name)));

    [Fact]
    public void Who_signs_a_letter_is_known_as_its_author_and_is_never_acted_on()
    {
        var reading = Read("Dear Sir or Madam,\n\nMr Omar Nur was arrested in Zürich on 3 May 2018. I ask you to release him without delay.\n\nYours faithfully,\nLina Brunner-Keller");
        var author = reading.People.Single(person => person.Name == "Lina Brunner-Keller");
        author.Roles.ShouldBe(["author"]);
        author.Mentions.ShouldHaveSingleItem().Text.ShouldBe("Lina Brunner-Keller");
        reading.Statements.SelectMany(statement => statement.People).Distinct(StringComparer.Ordinal).ShouldBe(["Omar Nur"]);
    }

    private static ReportReading Read(string text) => ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Parse("2019-06-01")).Reading;
}
