using Asyl.Language.Parsing;

namespace Asyl.Language.Tests.Parsing;

public sealed class EnglishParserTests
{
    [Fact]
    public void A_sentence_leaves_words_with_tags_lemmas_heads_and_relations()
    {
        const string text = "Two women were detained.";
        ParsedText.One(text).Words.ShouldBe(
        [
            new(0, 3, Upos.Num, "CD", "two", 1, "nummod"),
            new(4, 9, Upos.Noun, "NNS", "woman", 3, "nsubj:pass"),
            new(10, 14, Upos.Aux, "VBD", "be", 3, "aux:pass"),
            new(15, 23, Upos.Verb, "VBN", "detain", -1, "root"),
            new(23, 24, Upos.Punct, ".", ".", 3, "punct"),
        ]);
    }

    [Fact]
    public void The_words_of_a_known_name_are_proper_nouns()
    {
        const string text = "Police say that will be seen by hope and grace.";
        var tree = ParsedText.One(text, ParsedText.Known(text, "hope and grace", Upos.Propn));
        tree.Words.Where(word => word.Upos == Upos.Propn).Select(word => word.Span.In(text)).ShouldBe(["hope", "and", "grace"]);
    }

    [Fact]
    public void A_known_date_can_count_as_one_word()
    {
        const string text = "On 3 June 2019 the judge spoke.";
        var tree = ParsedText.One(text, ParsedText.Known(text, "3 June 2019", Upos.Noun, asOne: true));
        tree.Words.Select(word => word.Span.In(text)).ShouldBe(["On", "3 June 2019", "the", "judge", "spoke", "."]);
    }

    [Fact]
    public void A_capital_inside_a_sentence_on_a_word_that_is_never_small_marks_a_name()
    {
        const string text = "The lawyer said that Orazuly left.";
        ParsedText.One(text).Words[4].Upos.ShouldBe(Upos.Propn);
    }

    [Fact]
    public void A_sentence_of_more_than_two_hundred_words_leaves_a_tree_for_each_part()
    {
        var text = string.Join(", ", Enumerable.Repeat("the guard left", 80)) + ".";
        var trees = ParsedText.Parse(text);
        trees.Count.ShouldBe(2);
        trees.Sum(tree => tree.Words.Count).ShouldBe((80 * 3) + 80);
        text[trees[0].Words[^1].Start].ShouldBe(',');
    }

    [Fact]
    public void Several_threads_get_the_same_trees()
    {
        const string text = "The court that heard the case has freed him, her lawyer said.";
        var first = ParsedText.One(text).Words;
        Enumerable.Range(0, 8).AsParallel().Select(_ => ParsedText.One(text).Words).ToList().ForEach(words => words.ShouldBe(first));
    }

    [Fact]
    public void A_text_without_sentences_has_no_trees() => ParsedText.Parse("").ShouldBeEmpty();
}
