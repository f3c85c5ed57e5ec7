using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class EventPhraseTests
{
    [Fact]
    public void tells_a_crossing_with_both_countries() =>
        Phrase("border_crossing", "", "", ("from", "CN"), ("to", "Kazakhstan")).Text.ShouldBe("Crossed the border from China to Kazakhstan");

    [Fact]
    public void tells_who_decided_and_where() =>
        Phrase("removal_not_ordered", "Taldykorgan", "", ("court", "court")).Text.ShouldBe("Deportation not ordered by a court in Taldykorgan");

    [Fact]
    public void does_not_say_a_place_twice() =>
        Phrase("removal_not_ordered", "Taldykorgan", "KZ", ("court", "Taldykorgan municipal court")).Text.ShouldBe("Deportation not ordered by Taldykorgan municipal court");

    [Theory]
    [InlineData("Kazakh court", "KZ", "Deportation not ordered by a Kazakh court")]
    [InlineData("court in Almaty", "KZ", "Deportation not ordered by a court in Almaty in Kazakhstan")]
    [InlineData("judge", "", "Deportation not ordered by a judge")]
    public void gives_an_unnamed_court_its_article_and_says_a_country_once(string court, string country, string words) =>
        Phrase("removal_not_ordered", "", country, ("court", court)).Text.ShouldBe(words);

    [Fact]
    public void leaves_out_a_mere_court_where_one_is_named()
    {
        var phrase = Phrase("sentence", "Taldykorgan", "KZ", ("authority", "court"), ("court", "Taldykorgan municipal court"), ("length", "P6M"));
        phrase.Text.ShouldBe("Sentenced by Taldykorgan municipal court: 6 months");
        phrase.Rest.ShouldBeEmpty();
    }

    [Fact]
    public void leaves_out_what_does_not_fit_the_event()
    {
        var phrase = Phrase("border_crossing", "", "TR", ("authority", "Van court"), ("court", "Van court"), ("from", "Iran"));
        phrase.Text.ShouldBe("Crossed the border from Iran to Türkiye");
        phrase.Rest.ShouldBeEmpty();
    }

    [Fact]
    public void says_an_outcome_as_the_thing_itself()
    {
        Phrase("verdict", "Erciş", "", ("finding", "guilty")).Text.ShouldBe("Convicted in Erciş");
        Phrase("extradition_decision", "", "KZ", ("outcome", "refused"), ("to", "China")).Text.ShouldBe("Extradition to China refused in Kazakhstan");
        Phrase("appeal_decided", "", "", ("body", "Van court"), ("outcome", "remitted")).Text.ShouldBe("Case sent back on appeal by Van court");
    }

    [Fact]
    public void says_the_country_that_seeks_somebody_once() =>
        Phrase("wanted", "", "CN", ("ground", "China for illegal border crossing")).Text.ShouldBe("Wanted in China for illegal border crossing");

    [Fact]
    public void says_when_only_a_headline_tells_it() =>
        EventPhrase.Led(Certainty.Asserted, toldInBody: false, "Detained").ShouldBe("Told only in a headline or caption: Detained");

    [Fact]
    public void does_not_take_a_country_for_part_of_a_word() =>
        Phrase("threat", "", "OM", ("authority", "a woman")).Text.ShouldBe("Threatened by a woman");

    [Fact]
    public void says_a_sentence_in_words() =>
        Phrase("sentence", "", "", ("length", "P6M"), ("suspended", "true")).Text.ShouldBe("Sentenced: 6 months, suspended");

    [Fact]
    public void leaves_out_what_is_not_known() => Phrase("departure", "", "").Text.ShouldBe("Left");

    [Fact]
    public void keeps_every_detail_that_the_phrase_does_not_take_up()
    {
        var phrase = Phrase("detention", "", "", ("authority", "police"), ("lawyer", "I. Brandt"), ("shoe_size", "39"));
        phrase.Rest.ShouldBe([new("Lawyer", "I. Brandt"), new("shoe size", "39")]);
    }

    [Fact]
    public void reads_no_slot_in_the_words_of_a_report() =>
        Phrase("departure", "", "", ("to", "{from}[x]"), ("from", "A")).Text.ShouldBe("Left A for {from}[x]");

    [Fact]
    public void an_event_type_without_a_phrase_is_told_by_its_code() => Phrase("name_changed", "Dorn", "").Text.ShouldBe("name changed in Dorn");

    [Fact]
    public void what_did_not_happen_is_said_not_to_have() =>
        EventPhrase.Led(Certainty.Negated, "Detained").ShouldBe("Said not to have happened: Detained");

    private static EventPhrase Phrase(string code, string place, string country, params (string Role, string Value)[] details) =>
        EventPhrase.Of(code, new(place, country), details.ToDictionary(detail => detail.Role, detail => detail.Value, StringComparer.Ordinal));
}
