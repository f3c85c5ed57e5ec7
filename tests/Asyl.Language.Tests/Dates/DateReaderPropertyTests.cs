using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Dates;

public sealed class DateReaderPropertyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("2019-06-03")]
    [InlineData("2018/..")]
    [InlineData("../2018-05")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Any_text_is_read_and_mentions_stand_where_they_say(string published)
    {
        AnyText.Check(text => AreSound(text, Edtf.Parse(published)));
        AnyText.CheckCharacters(text => AreSound(text, Edtf.Parse(published)), 50);
    }

    [Theory]
    [InlineData("two days after ")]
    [InlineData("June 3 had come two days after the arrest, ")]
    [InlineData("last ")]
    [InlineData("June 3 ")]
    [InlineData("from 5 to ")]
    [InlineData("every Monday at 5 pm ")]
    [InlineData("twenty ")]
    [InlineData("the first half of ")]
    [InlineData("the ")]
    [InlineData("1-")]
    [InlineData("( ")]
    [InlineData("x")]
    [InlineData("Related\n")]
    [InlineData("A. ")]
    [InlineData("\n")]
    public void A_long_line_of_one_thing_takes_linear_time(string piece) => Growth.ShouldBeLinear(
        length => string.Concat(Enumerable.Repeat(piece, length / piece.Length)),
        text => AreSound(text, Edtf.Parse("2019-06-03")),
        longest: 200_000);

    [Fact]
    public void Many_short_lines_around_a_paragraph_take_linear_time() => Growth.ShouldBeLinear(
        length => Around("A court in the capital ruled on Monday that the teacher may stay in the country for good.\n", length),
        text => AreSound(text, Edtf.Unknown),
        longest: 600_000);

    private static string Around(string paragraph, int length)
    {
        var lines = string.Concat(Enumerable.Range(0, length / 20).Select(i => $"Item {i}\n"));
        return lines + paragraph + lines;
    }

    private static void AreSound(string text, Edtf published)
    {
        var layout = Zoning.Partition(text);
        var sentences = SentenceSplitter.Split(text, layout.Zones);
        PublicationDating.Find(text, layout, sentences).Date.Text.ShouldNotBeNull();
        var at = 0;
        foreach (var mention in DateReader.Read(text, sentences, published))
        {
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
            mention.Span.In(text).ShouldBe(mention.Text);
            Edtf.TryParse(mention.Date.Text, out _).ShouldBeTrue(mention.Date.Text);
            at = mention.Span.End;
        }
    }
}
