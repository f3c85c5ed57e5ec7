using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Language.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Casework.Tests.Reading;

public sealed class ReportReaderTest
{
    private static readonly string[] Bits =
        ["Mr ", "Amina Warsame", "was arrested", " in ", "“", "”", "\"", ".", "\n", "\n\n", ",", " and ", "'s ", "’s", "the ", "2019", " May", "\ud83d", "İ", "ə", "\u00a0", "court ", "—", "(", "who ", "said ", "If ", "not ", "two men ", "\t", "a year and two months ", "her "];

    [Fact]
    public void Any_string_is_read_without_an_exception_and_every_passage_is_verbatim()
    {
        var texts = Gen.ListOf(Gen.Elements(Bits)).Select(bits => string.Concat(bits)).ToArbitrary();
        Prop.ForAll(texts, IsVerbatim).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => IsVerbatim(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_text_is_read_the_same_way_twice()
    {
        const string text = "Amina Warsame was arrested in Cairo on 3 May 2019. She was released a week later, her lawyer said.";
        var first = Read(text).Statements.Select(statement => statement.Id);
        Read(text).Statements.Select(statement => statement.Id).ShouldBe(first);
        first.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_language_not_read_yet_gives_no_statements_and_says_so()
    {
        var reading = Read("Амина Варсаме была задержана в Каире 3 мая 2019 года. Её адвокат сообщил, что суд отказал в освобождении.");
        reading.Read.ShouldBeFalse();
        reading.Statements.ShouldBeEmpty();
    }

    [Fact]
    public void A_given_publication_date_beats_a_stated_one_and_the_difference_is_a_doubt()
    {
        const string text = "Court frees activist\n\nBy Jane Roe\n3 May 2019\n\nAmina Warsame was released from prison in Cairo on Monday, and the court said that she may leave.";
        var (reading, _) = ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Parse("2020-01-01"));
        reading.Published.Text.ShouldBe("2020-01-01");
        reading.PublishedBasis.ShouldBe(PublishedBasis.Given);
        reading.Doubts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_name_that_stands_in_another_script_too_is_one_person_with_both_spellings()
    {
        var person = Read("Aygul Serikova (Kazakh: Айгүл Серікова), a teacher, crossed the border into Kazakhstan on 5 April 2018. Police detained Serikova on 7 April.").People.ShouldHaveSingleItem();
        person.Name.ShouldBe("Aygul Serikova");
        person.Mentions.Select(mention => mention.Text).ShouldContain("Айгүл Серікова");
    }

    [Fact]
    public void Lawyers_and_judges_are_known_by_their_roles_and_are_never_acted_on()
    {
        var reading = Read("Judge Aibek Toktogulov released Amina Warsame in Bishkek on 3 May 2019. Her lawyer, Gulnara Asanova, said that she was happy. Warsame was arrested in March.");
        reading.People.Single(person => person.Name == "Gulnara Asanova").Roles.ShouldBe(["lawyer"]);
        reading.People.Single(person => person.Name == "Aibek Toktogulov").Roles.ShouldBe(["judge"]);
        reading.Statements.SelectMany(statement => statement.People).Distinct(StringComparer.Ordinal).ShouldBe(["Amina Warsame"]);
    }

    [Fact]
    public void A_husband_is_not_a_former_husband()
    {
        var relations = Read("Amina Warsame fled to Kenya in 2019. Her former husband, Yusuf Ali, stayed. Her husband, Omar Nur, lives in Nairobi.").Relations;
        relations.Single(relation => relation.A == "Yusuf Ali").Kind.ShouldBe("former_spouse");
        relations.Single(relation => relation.A == "Omar Nur").Kind.ShouldBe("spouse");
    }

    private static ReportReading Read(string text) => ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Parse("2019-06-01")).Reading;

    private static bool IsVerbatim(string text) => ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Unknown).Reading.Statements
        .All(statement => text[statement.Passage.Start..statement.Passage.End] == statement.Passage.Text && statement.Passage.Text.Length is > 0 and <= 400);
}
