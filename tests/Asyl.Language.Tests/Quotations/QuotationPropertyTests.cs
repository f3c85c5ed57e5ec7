using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Quotations;

public sealed class QuotationPropertyTests
{
    private static readonly string[] Talk = ["“", "”", "\"", "‘", "’", "«", "»", " said ", " told us that ", ", said ", " according to ", "citing ", " the man ", " his wife ", " she ", " both ", " and ", ", ", " respectively", "Q: ", "\n\n", ". ", " who ", " is a teacher"];

    [Fact]
    public void Any_text_is_read_and_spans_lie_in_it() => AnyText.Check(text => AreSound(Mixed(text)));

    [Fact]
    public void Any_characters_are_read() => AnyText.CheckCharacters(text => AreSound(Mixed(text)), 100);

    [Theory]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("\"a\" said B. ")]
    [InlineData("he said that ")]
    [InlineData("A, and B, ")]
    [InlineData("his wife's ")]
    [InlineData("“a\n\n")]
    [InlineData("the man and the woman, ")]
    [InlineData("A and B got one and two, respectively. ")]
    public void A_long_line_of_one_thing_ends(string piece) =>
        AreSound(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)));

    // Pieces of talk between the words of a text, the same for the same text.
    private static string Mixed(string text)
    {
        var random = new Random(text.Length);
        return string.Concat(text.Chunk(6).Select(chunk => new string(chunk) + Talk[random.Next(Talk.Length)]));
    }

    private static void AreSound(string text)
    {
        var sentences = SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]);
        var entities = Capitals(text);
        var quotations = QuotationReader.Read(text, sentences, entities, []);
        quotations.ShouldAllBe(quotation => quotation.Span.Length > 0 && quotation.Span.End <= text.Length);
        var reading = CoreferenceReader.Read(text, sentences, entities, [], quotations);
        reading.Mentions.ShouldAllBe(mention => mention.Span.End <= text.Length && mention.Persons.All(person => person < reading.Persons.Count) && (mention.Persons.Count == 0) == (mention.Confidence == 0));
    }

    private static List<NamedEntity> Capitals(string text)
    {
        var all = new Span(0, text.Length);
        return [.. Tokenizer.Tokenize(text, all).Where(token => char.IsUpper(text[token.Start])).Select(token => new NamedEntity(token.Start, token.End, (EntityType)(token.Start % 4)))];
    }
}
