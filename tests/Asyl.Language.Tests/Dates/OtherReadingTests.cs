using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Dates;

/// <summary>A date whose reading is undecided keeps the other one, with what speaks for it.</summary>
public sealed class OtherReadingTests
{
    [Theory]
    [InlineData("2019-06-03", "She fled last April.", "2018-04", "2019-04", OtherReadingReason.LatestOne)]
    [InlineData("2018-08-02", "She fled last April.", "2018-04", "2017-04", OtherReadingReason.YearBefore)]
    [InlineData("2020-03-05", "She was refused in October 2018. She appealed in December.", "2018-12", "2019-12", OtherReadingReason.StoryIsOver)]
    [InlineData("2020-03-05", "The trial: January.", "2020-01", "2021-01", OtherReadingReason.TenseUnclear)]
    public void Is_kept(string published, string text, string date, string other, OtherReadingReason reason)
    {
        var mention = Last(text, published);
        mention.Date.Text.ShouldBe(date);
        mention.Other.ShouldBe(new(Edtf.Parse(other), reason));
    }

    [Theory]
    [InlineData("2019-06-03", "She fled in April 2018.")]
    [InlineData("2019-12-03", "She fled last April.")]
    [InlineData("", "She fled last April.")]
    public void Is_none_where_one_reading_stands(string published, string text) => Last(text, published).Other.ShouldBeNull();

    private static DateMention Last(string text, string published) =>
        DateReader.Read(text, SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]), Edtf.Parse(published))[^1];
}
