using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Dates;

/// <summary>The forms that dates take in English, read on a Wednesday.</summary>
public sealed class DateFormTests
{
    public static IEnumerable<object[]> Forms => TestTable.Rows("forms.tsv");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Is_read(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]);
        var mentions = DateReader.Read(text, sentences, Edtf.Parse("2020-06-10"));
        string.Join("; ", mentions.Select(mention => $"{mention.Text}={mention.Date.Text}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("He got six months.", "DURATION", "P6M")]
    [InlineData("He got a year and two months.", "DURATION", "P1Y2M")]
    [InlineData("He left last week.", "DATE", "2020-W23")]
    [InlineData("He left on Monday night.", "TIME", "2020-06-08TNI")]
    [InlineData("He left in the summer of 2018.", "DATE", "2018-SU")]
    [InlineData("He reports every day.", "SET", "P1D")]
    public void Has_its_timex(string text, string type, string value)
    {
        var mention = DateReader.Read(text, [new(0, text.Length)], Edtf.Parse("2020-06-10")).ShouldHaveSingleItem();
        (mention.TimexType, mention.TimexValue).ShouldBe((type, value));
    }

    [Fact]
    public void What_hangs_on_a_publication_known_to_the_year_is_an_interval()
    {
        const string Text = "He left last month.";
        DateReader.Read(Text, [new(0, Text.Length)], Edtf.Parse("2020"))[0].Date.Text.ShouldBe("2019-12/2020-11");
    }

    [Fact]
    public void What_hangs_on_an_open_publication_stays_open()
    {
        const string Text = "He left last month.";
        DateReader.Read(Text, [new(0, Text.Length)], Edtf.Parse("2020-06-10/.."))[0].Date.Text.ShouldBe("2020-05/..");
    }
}
