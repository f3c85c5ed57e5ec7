using Asyl.Language.Vectors;

namespace Asyl.Language.Tests.Vectors;

public class WordVectorsTests
{
    [Theory]
    [InlineData("seized", "confiscated", "baked")]
    [InlineData("jailed", "imprisoned", "promoted")]
    [InlineData("fled", "escaped", "voted")]
    public void words_used_alike_lie_nearer_than_others(string word, string alike, string other) =>
        Likeness(word, alike).ShouldBeGreaterThan(Likeness(word, other) + 0.2);

    [Fact]
    public void a_word_has_length_one() => Likeness("detained", "detained").ShouldBe(1, 0.02);

    [Theory]
    [InlineData("re-arrested", "arrested")]
    [InlineData("court's", "court")]
    public void a_compound_is_its_last_part(string compound, string part) => WordVectors.Of(compound).SequenceEqual(WordVectors.Of(part)).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("'s")]
    [InlineData("-")]
    [InlineData("qwxzzk")]
    [InlineData("难民")]
    public void a_word_that_nobody_knows_has_no_numbers(string word) => WordVectors.Of(word).IsEmpty.ShouldBeTrue();

    private static double Likeness(string a, string b)
    {
        var first = WordVectors.Of(a);
        var second = WordVectors.Of(b);
        var sum = 0.0;
        first.Length.ShouldBe(WordVectors.Dimensions);
        for (var i = 0; i < first.Length; i++)
            sum += first[i] * WordVectors.Unit * second[i] * WordVectors.Unit;
        return sum;
    }
}
