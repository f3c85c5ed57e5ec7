using Asyl.Language.Parsing;

namespace Asyl.Language.Tests.Parsing;

public sealed class ParsingPropertyTests
{
    [Fact]
    public void Any_text_leaves_trees_of_one_root_whose_words_stand_in_order()
    {
        AnyText.Check(AreSound, 150);
        AnyText.CheckCharacters(AreSound, 50);
    }

    [Theory]
    [InlineData("of ")]
    [InlineData("and the ")]
    [InlineData("(")]
    [InlineData("-a")]
    [InlineData("'s")]
    [InlineData("A")]
    [InlineData("was, ")]
    public void A_long_sentence_of_one_thing_is_cut_and_parsed(string piece) =>
        AreSound(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));

    private static void AreSound(string text)
    {
        var at = 0;
        foreach (var tree in ParsedText.Parse(text))
        {
            tree.Words.Count.ShouldBeLessThanOrEqualTo(TreeParser.MostWords);
            tree.Words.Count(word => word.Head == -1).ShouldBe(Math.Min(1, tree.Words.Count));
            foreach (var word in tree.Words)
            {
                word.Start.ShouldBeGreaterThanOrEqualTo(Math.Max(at, tree.Span.Start));
                (at = word.End).ShouldBeInRange(word.Start + 1, tree.Span.End);
                ReachesTheRoot(tree, word).ShouldBeTrue();
            }

            Roles.Of(tree).ShouldAllBe(role => role.Event < tree.Words.Count && role.Participant < tree.Words.Count);
        }
    }

    private static bool ReachesTheRoot(SentenceTree tree, TreeWord word)
    {
        for (var step = 0; step <= tree.Words.Count && word.Head >= 0; step++)
            word = tree.Words[word.Head];
        return word.Head == -1;
    }
}
