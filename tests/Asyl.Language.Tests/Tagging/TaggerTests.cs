using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Language.Tests.Tagging;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The police want to record the record", "DET NOUN VERB PART VERB DET NOUN")]
    [InlineData("She had been detained in May", "PRON AUX AUX VERB ADP PROPN")]
    [InlineData("He said that the man fled the country", "PRON VERB SCONJ DET NOUN VERB DET NOUN")]
    public void Words_get_the_part_of_speech_of_their_sentence(string words, string tags) =>
        string.Join(' ', Tags(words)).ShouldBe(tags);

    [Fact]
    public void What_is_known_of_a_word_is_kept()
    {
        Tags("They will go", default, UposSet.Of(Upos.Propn), default)[1].ShouldBe("PROPN");
        Tags("They will go", default, UposSet.Of(Upos.Noun, Upos.Verb), default)[1].ShouldBeOneOf("NOUN", "VERB");
    }

    [Fact]
    public void Curly_marks_are_read_as_straight_ones() =>
        Tags("The court ’s “ mistake ”").ShouldBe(Tags("The court 's \" mistake \""));

    private static List<string> Tags(string words, params UposSet[] allowed)
    {
        var tagger = TreeModels.Tagger;
        return [.. tagger.Tag([.. words.Split(' ').Select(word => Lexeme.Of(word))], allowed).Select(tag => tagger.Tags[tag].Upos.ToString().ToUpperInvariant())];
    }
}
