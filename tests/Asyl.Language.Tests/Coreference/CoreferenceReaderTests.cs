using Asyl.Language.Coreference;
using Asyl.Language.Tests.Quotations;

namespace Asyl.Language.Tests.Coreference;

public sealed class CoreferenceReaderTests
{
    [Theory]
    [InlineData("Aliya Bek left in May. Bek was stopped.", "Bek", "Aliya Bek")]
    [InlineData("Aliya Bek left in May. Aliya was stopped.", "Aliya", "Aliya Bek")]
    [InlineData("Aliya Bek left in May. A. Bek was stopped.", "A. Bek", "Aliya Bek")]
    [InlineData("Aliya Bek left in May. She was stopped.", "She", "Aliya Bek")]
    [InlineData("Aliya Bek met Omar Dar. He was late.", "He", "Omar Dar")]
    [InlineData("Aliya Bek left in May. The woman was stopped.", "The woman", "Aliya Bek")]
    [InlineData("Aliya Bek left in May. The 41-year-old was stopped.", "The 41-year-old", "Aliya Bek")]
    [InlineData("Aliya Bek, a teacher, met a clerk. The teacher was stopped.", "The teacher", "Aliya Bek")]
    [InlineData("A teacher was freed in May. Aliya Bek had been held for a year. The teacher is well.", "The teacher", "Aliya Bek")]
    [InlineData("Aliya Bek, who left in May, was stopped.", "who", "Aliya Bek")]
    [InlineData("When she arrived, Aliya Bek was stopped.", "she", "Aliya Bek")]
    [InlineData("“I was stopped,” said Aliya Bek.", "I", "Aliya Bek")]
    public void One_person_is_meant(string text, string mention, string name) =>
        NamedText.Of(text, "Aliya Bek", "Omar Dar", "A. Bek", "Aliya", "Bek").Meant(mention).ShouldBe([name]);

    [Theory]
    [InlineData("Aliya Bek and Omar Dar left in May. They were stopped.", "They")]
    [InlineData("Aliya Bek and Omar Dar left in May. Both were stopped.", "Both")]
    [InlineData("Aliya Bek and Omar Dar left in May. The two were stopped.", "The two")]
    [InlineData("Aliya Bek and Omar Dar left in May. The couple was stopped.", "The couple")]
    [InlineData("Aliya Bek, 34, and Omar Dar left in May. The two teachers were stopped.", "The two teachers")]
    public void Two_persons_are_meant(string text, string mention) =>
        NamedText.Of(text, "Aliya Bek", "Omar Dar").Meant(mention).ShouldBe(["Aliya Bek", "Omar Dar"]);

    [Fact]
    public void The_other_of_two_is_not_the_one_just_named() =>
        NamedText.Of("Aliya Bek and Omar Dar left in May. Dar was stopped. The other is free.", "Aliya Bek", "Omar Dar", "Dar").Meant("The other").ShouldBe(["Aliya Bek"]);

    [Fact]
    public void His_wife_is_somebody_else_and_the_same_each_time()
    {
        var text = NamedText.Of("Omar Dar was stopped. His wife, Aliya Bek, was free. Later his wife left.", "Omar Dar", "Aliya Bek");

        text.Meant("His wife").ShouldBe(["Aliya Bek"]);
        text.Meant("his wife").ShouldBe(["Aliya Bek"]);
    }

    [Fact]
    public void A_man_is_not_a_woman_named_before() =>
        NamedText.Of("Aliya Bek left in May. The man was stopped.", "Aliya Bek").Meant("The man").ShouldBeEmpty();

    [Fact]
    public void Two_full_names_with_one_surname_are_two_persons() =>
        NamedText.Of("Aliya Bek met Dana Bek.", "Aliya Bek", "Dana Bek").Coreference().Persons.Count.ShouldBe(2);

    [Fact]
    public void A_pronoun_with_nobody_to_mean_is_unknown()
    {
        var mention = NamedText.Of("It was dark when she came.").Coreference().Mentions.ShouldHaveSingleItem();

        mention.Persons.ShouldBeEmpty();
        mention.Reason.ShouldBe(MentionReason.Unknown);
    }

    [Fact]
    public void Respectively_deals_out_in_order()
    {
        var text = NamedText.Of("Aliya Bek and Omar Dar were given six months and a year, respectively.", "Aliya Bek", "Omar Dar");

        text.Coreference().Pairings.Select(pairing => $"{pairing.Person.In(text.Text)}: {pairing.Share.In(text.Text)}").ShouldBe(["Aliya Bek: six months", "Omar Dar: a year"]);
    }
}
