using Asyl.Language.Quotations;

namespace Asyl.Language.Tests.Quotations;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("“They took my brother,” said Aliya Bek.", "Aliya Bek: They took my brother")]
    [InlineData("\"They took my brother,\" Aliya Bek said.", "Aliya Bek: They took my brother")]
    [InlineData("«Они забрали брата», said Aliya Bek.", "Aliya Bek: Они забрали брата")]
    [InlineData("Aliya Bek told reporters: ‘They took my brother.’", "Aliya Bek: They took my brother.")]
    public void The_speaker_stands_before_or_behind_any_marks(string text, string said) =>
        NamedText.Of(text, "Aliya Bek").Said().ShouldBe([said]);

    [Fact]
    public void A_quotation_runs_over_paragraphs_that_open_with_a_mark()
    {
        var text = NamedText.Of("“We ran,” said Aliya Bek.\n\n“It was dark.\n\n“Nobody helped.”\n\nThe town is empty.", "Aliya Bek");

        text.Said().ShouldBe(["Aliya Bek: We ran", "Aliya Bek: It was dark.\n\n“Nobody helped."]);
    }

    [Fact]
    public void A_lost_closing_mark_spoils_no_more_than_its_paragraph()
    {
        var text = NamedText.Of("“We ran to the river at night.\n\nThe town is empty, the mayor said.");

        text.Said().ShouldBe(["?: We ran to the river at night.", "the mayor: The town is empty"]);
    }

    [Fact]
    public void Of_two_voices_the_outer_one_comes_first() =>
        NamedText.Of("Citing the lawyer, the newspaper said the family had left.").Said().ShouldBe(["the newspaper: the family had left", "the lawyer: the family had left"]);

    [Fact]
    public void The_voices_at_a_place_come_from_outside_in()
    {
        var text = NamedText.Of("Radio Norn reported that the guards had said the cell was “a fine room”.");

        Voices.At(text.Quotations(), text.Text.IndexOf("fine", StringComparison.Ordinal)).Select(voice => voice.In(text.Text)).ShouldBe(["Radio Norn", "the guards"]);
    }

    [Fact]
    public void Words_in_marks_that_nobody_says_are_scare_quotes() =>
        NamedText.Of("They were sent to so-called “summer camps” in the north.").Quotations().ShouldHaveSingleItem().Kind.ShouldBe(QuotationKind.Scare);

    [Fact]
    public void What_somebody_did_not_say_is_no_quotation() =>
        NamedText.Of("The ministry did not say that the man had been released.").Quotations().ShouldBeEmpty();

    [Fact]
    public void A_denial_says_that_it_is_one()
    {
        var quotation = NamedText.Of("The warden denied that anyone had been beaten.").Quotations().ShouldHaveSingleItem();

        quotation.Act.ShouldBe(SpeechAct.Deny);
        quotation.Kind.ShouldBe(QuotationKind.Indirect);
    }

    [Fact]
    public void Labels_of_an_interview_are_speakers() =>
        NamedText.Of("Q: When did you leave?\nA: In spring.").Said().ShouldBe(["Q: When did you leave?", "A: In spring."]);

    [Fact]
    public void Apostrophes_are_no_marks() =>
        NamedText.Of("The teachers' house and the pupils' school stood empty in '94.").Quotations().ShouldBeEmpty();
}
