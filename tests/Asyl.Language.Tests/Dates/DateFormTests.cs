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

    public static IEnumerable<object[]> Timexes => TestTable.Rows("timex.tsv");

    [Theory]
    [MemberData(nameof(Timexes))]
    public void Has_its_timex(string text, string expected)
    {
        var mentions = DateReader.Read(text, [new(0, text.Length)], Edtf.Parse("2020-06-10"));
        string.Join("; ", mentions.Select(mention => $"{mention.Text}={mention.TimexType} {mention.TimexValue}")).ShouldBe(expected);
    }

    [Fact]
    public void A_range_has_two_ends()
    {
        const string Text = "He left between March and June 2019.";
        var mention = DateReader.Read(Text, [new(0, Text.Length)], Edtf.Unknown).ShouldHaveSingleItem();
        mention.Date.Text.ShouldBe("2019-03/2019-06");
        mention.Ends.Select(end => $"{end.Text}={end.TimexValue}").ShouldBe(["March=2019-03", "June 2019=2019-06"]);
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
