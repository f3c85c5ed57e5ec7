using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Names;

public sealed class EntityRecognizerPropertyTests
{
    [Fact]
    public void Names_of_any_text_are_in_order_within_a_sentence_and_not_empty()
    {
        AnyText.Check(AreSound);
        AnyText.CheckCharacters(AreSound);
    }

    [Theory]
    [InlineData("Omar ")]
    [InlineData("Omar of ")]
    [InlineData("Omar, 1 ")]
    [InlineData("New York ")]
    [InlineData("\"A")]
    public void A_long_line_of_one_thing_is_read(string piece) => AreSound(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));

    [Fact]
    public void Every_word_may_be_barred()
    {
        var text = string.Concat(Enumerable.Repeat("Omar Bekov ", 10_000));
        var barred = Enumerable.Range(0, text.Length / 2).Select(at => new Span(at * 2, (at * 2) + 1)).ToList();
        EntityRecognizer.Recognize(text, [new(0, text.Length)], barred).ShouldBeEmpty();
    }

    private static void AreSound(string text)
    {
        var sentences = SentenceSplitter.Split(text, text.Length == 0 ? [] : [new(0, text.Length, Zone.Body)]);
        var at = 0;
        foreach (var name in EntityRecognizer.Recognize(text, sentences, []))
        {
            name.Start.ShouldBeGreaterThanOrEqualTo(at);
            name.End.ShouldBeGreaterThan(name.Start);
            sentences.Any(sentence => sentence.Contains(name.Span)).ShouldBeTrue();
            at = name.End;
        }
    }
}
