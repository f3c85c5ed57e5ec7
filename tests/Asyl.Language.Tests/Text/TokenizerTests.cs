using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("her ex-husband left", "her|ex-husband|left")]
    [InlineData("Kazakhstan’s north", "Kazakhstan|’s|north")]
    [InlineData("a 70-year-old man", "a|70-year-old|man")]
    [InlineData("six months", "six|months")]
    [InlineData("Mr. O’Brien didn't go.", "Mr.|O’Brien|did|n't|go|.")]
    [InlineData("the U.S. and the U.N.", "the|U.S.|and|the|U.N.")]
    [InlineData("2,500 people on 03.06.2019", "2,500|people|on|03.06.2019")]
    [InlineData("See https://example.org/a?b=1.", "See|https://example.org/a?b=1|.")]
    [InlineData("one \"added the guard.", "one|\"|added|the|guard|.")]
    [InlineData("Түркия – қала", "Түркия|–|қала")]
    public void Splits(string text, string expected) =>
        string.Join('|', Tokenizer.Tokenize(text, new(0, text.Length)).Select(token => token.In(text).ToString())).ShouldBe(expected);

    [Fact]
    public void Kinds_tell_words_from_numbers_and_marks()
    {
        const string Text = "No. 8 costs €5, he said";
        Tokenizer.Tokenize(Text, new(0, Text.Length)).Select(token => token.Kind).ShouldBe(
            [TokenKind.Word, TokenKind.Number, TokenKind.Word, TokenKind.Symbol, TokenKind.Number, TokenKind.Punctuation, TokenKind.Word, TokenKind.Word]);
    }

    [Fact]
    public void Looks_only_within_its_stretch() =>
        Tokenizer.Tokenize("Kazakhstan", new(2, 5)).ShouldBe([new(2, 5, TokenKind.Word)]);

    [Fact]
    public void Tokens_are_in_order_and_leave_only_gaps_between_them()
    {
        AnyText.Check(AreSound);
        AnyText.CheckCharacters(AreSound);
    }

    private static void AreSound(string text)
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text, new(0, text.Length)))
        {
            token.Start.ShouldBeGreaterThanOrEqualTo(at);
            token.End.ShouldBeGreaterThan(token.Start);
            text[at..token.Start].All(Tokenizer.IsGap).ShouldBeTrue();
            at = token.End;
        }

        text[at..].All(Tokenizer.IsGap).ShouldBeTrue();
    }
}
