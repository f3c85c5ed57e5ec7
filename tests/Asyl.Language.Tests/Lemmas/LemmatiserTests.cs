using Asyl.Language.Lemmas;
using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Language.Tests.Lemmas;

public sealed class LemmatiserTests
{
    [Theory]
    [InlineData("detained", Upos.Verb, "VBN", "detain")]
    [InlineData("Fled", Upos.Verb, "VBD", "flee")]
    [InlineData("was", Upos.Aux, "VBD", "be")]
    [InlineData("n’t", Upos.Part, "RB", "not")]
    [InlineData("women", Upos.Noun, "NNS", "woman")]
    [InlineData("countries", Upos.Noun, "NNS", "country")]
    [InlineData("Orazova", Upos.Propn, "NNP", "Orazova")]
    [InlineData("deporting", Upos.Verb, "VBG", "deport")]
    [InlineData("re-interrogates", Upos.Verb, "VBZ", "re-interrogate")]
    public void A_word_is_brought_to_its_dictionary_form(string word, Upos upos, string xpos, string lemma) =>
        Lemmatiser.Shipped.LemmaOf(word, Lexeme.Of(word), new(upos, xpos)).ShouldBe(lemma);
}
