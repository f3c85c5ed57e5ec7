using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("Judge E. Asanova met Mr. Bek in the U.S. on Monday.", "Judge E. Asanova met Mr. Bek in the U.S. on Monday.")]
    [InlineData("It breaches Art. 392 and No. 8. He paid 1.5 million.", "It breaches Art. 392 and No. 8.|He paid 1.5 million.")]
    [InlineData("\"Do not go.\" He went.", "\"Do not go.\"|He went.")]
    [InlineData("“Do not go!” he said. “Stay.” She left.", "“Do not go!” he said.|“Stay.”|She left.")]
    [InlineData("They showed me a third one \"added the guard. Then he left.", "They showed me a third one \"added the guard.|Then he left.")]
    [InlineData("He lives in the U.S. She does not.", "He lives in the U.S.|She does not.")]
    [InlineData("What next? Nobody knows...  He waits.", "What next?|Nobody knows...|He waits.")]
    [InlineData("It ended at 5 p.m. The court rose.", "It ended at 5 p.m.|The court rose.")]
    [InlineData("She waits. (Photo: Ann Bel) She waits.", "She waits.|(Photo: Ann Bel)|She waits.")]
    [InlineData("A headline without a stop\nThe first sentence.", "A headline without a stop|The first sentence.")]
    [InlineData("The court in the town of Almaty said on Monday,\nthat he may stay here.", "The court in the town of Almaty said on Monday,\nthat he may stay here.")]
    [InlineData("- to free him;\n- to pay him.", "- to free him;|- to pay him.")]
    [InlineData("Ол келді. Сот шешім шығарды.", "Ол келді.|Сот шешім шығарды.")]
    public void Splits(string text, string expected) =>
        string.Join('|', Split(text).Select(span => span.In(text))).ShouldBe(expected);

    [Fact]
    public void Never_crosses_a_zone()
    {
        const string Text = "ALMATY -- A court ruled";
        var sentences = SentenceSplitter.Split(Text, [new(0, 10, Zone.Dateline), new(10, Text.Length, Zone.Body)]);
        sentences.Select(span => span.In(Text)).ShouldBe(["ALMATY --", "A court ruled"]);
    }

    [Fact]
    public void Sentences_are_in_order_trimmed_and_leave_nothing_out()
    {
        AnyText.Check(AreSound);
        AnyText.CheckCharacters(AreSound);
    }

    private static IReadOnlyList<Span> Split(string text) => SentenceSplitter.Split(text, text.Length == 0 ? [] : [new(0, text.Length, Zone.Body)]);

    private static void AreSound(string text)
    {
        var at = 0;
        foreach (var sentence in Split(text))
        {
            sentence.Start.ShouldBeGreaterThanOrEqualTo(at);
            sentence.Length.ShouldBeGreaterThan(0);
            (Tokenizer.IsGap(text[sentence.Start]) || Tokenizer.IsGap(text[sentence.End - 1])).ShouldBeFalse();
            text[at..sentence.Start].All(Tokenizer.IsGap).ShouldBeTrue();
            at = sentence.End;
        }

        text[at..].All(Tokenizer.IsGap).ShouldBeTrue();
    }
}
