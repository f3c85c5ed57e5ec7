using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Names;

public sealed class EntityRecognizerTests
{
    [Theory]
    [InlineData("Judge Elmira Sadykova told Murat Bekov that he may stay in Kazakhstan.", "Person:Elmira Sadykova Person:Murat Bekov Place:Kazakhstan")]
    [InlineData("Her lawyer Ilyas Omarov said on Monday that the court in Nur-Sultan was wrong.", "Person:Ilyas Omarov Place:Nur-Sultan")]
    [InlineData("Mr. Hassan al-Tamimi lives near Beijing with his wife.", "Person:Hassan al-Tamimi Place:Beijing")]
    [InlineData("Police in Zharkent arrested Dr. Amina Diallo after the trial.", "Place:Zharkent Person:Amina Diallo")]
    public void People_stand_without_their_titles_and_towns_are_places(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("Two Uyghurs and a Kazakh man crossed the border.", "People:Uyghurs People:Kazakh")]
    [InlineData("The Tibetan woman spoke to a Turkish reporter.", "People:Tibetan People:Turkish")]
    public void A_people_is_no_person(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("He fled to Turkey and works for the Ministry of Justice.", "Place:Turkey Organization:Ministry of Justice")]
    [InlineData("Officers of the Supreme Court met lawyers from Nordvik University.", "Organization:Supreme Court Organization:Nordvik University")]
    public void Houses_are_organisations(string text, string expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void A_name_typed_once_is_typed_alike_in_the_whole_text() =>
        Read("Ada Brandvold was heard on Friday.\nThe lawyers of Brandvold had asked for more time.\nBrandvold left.").ShouldBe("Person:Ada Brandvold Person:Brandvold Person:Brandvold");

    [Fact]
    public void No_name_touches_a_stretch_that_is_barred()
    {
        const string Text = "Last October Sauran Kasenov was freed.";
        Read(Text, new Span(0, 12)).ShouldBe("Person:Sauran Kasenov");
    }

    [Theory]
    [InlineData("Court Frees Teacher Held Over Border Crossing In Winter", "")]
    [InlineData("THE COURT FREES THE TEACHER WHO CROSSED THE BORDER", "")]
    [InlineData("the court frees murat bekov in the capital of kazakhstan", "")]
    public void A_line_whose_capitals_say_nothing_has_no_guessed_names(string text, string expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void A_heading_has_the_names_of_the_text() =>
        Read("Court Frees Murat Bekov After Long Winter Trial\nThe court freed Murat Bekov on Monday.").ShouldBe("Person:Murat Bekov Person:Murat Bekov");

    [Fact]
    public void What_lies_outside_the_sentences_is_not_read() =>
        EntityRecognizer.Recognize("Murat Bekov left. Ada Lind stayed.", [new(0, 17)], []).Count.ShouldBe(1);

    private static string Read(string text, params Span[] barred)
    {
        var sentences = SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]);
        return string.Join(' ', EntityRecognizer.Recognize(text, sentences, barred).Select(name => $"{name.Type}:{name.Span.In(text)}"));
    }
}
