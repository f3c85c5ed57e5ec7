using Asyl.Language.Dates;

namespace Asyl.Language.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2018-04-03~", "2018-04-03", "2018-04-03")]
    [InlineData("2018-04/2018-05", "2018-04-01", "2018-05-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void Has_a_first_and_a_last_day(string text, string first, string last)
    {
        var date = Edtf.Parse(text);
        (date.Text, date.First!.Value.ToString("O"), date.Last!.Value.ToString("O")).ShouldBe((text, first, last));
    }

    [Theory]
    [InlineData("2018-13")]
    [InlineData("XXXX-02-30")]
    [InlineData("XXXX")]
    [InlineData("2019-02-29")]
    [InlineData("../..")]
    [InlineData("2019/2018")]
    [InlineData("2018~~")]
    [InlineData("May 2018")]
    public void Nonsense_is_refused(string text) => Edtf.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void An_open_interval_overlaps_what_may_lie_in_it()
    {
        Edtf.Parse("2018-08/..").Overlaps(Edtf.Parse("2019")).ShouldBeTrue();
        Edtf.Parse("2018-08/..").Overlaps(Edtf.Parse("2017")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("XXXX-05-21", "2018-05", "2018-05-21")]
    [InlineData("XXXX-05-21", "2018-03/2018-12", "2018-05-21")]
    [InlineData("XXXX-05", "2018", "2018-05")]
    [InlineData("XXXX-05-21", "2017/2019", "XXXX-05-21")]
    [InlineData("XXXX-05-21", "2018-06", "XXXX-05-21")]
    [InlineData("XXXX-05-21", "2018-04/..", "XXXX-05-21")]
    [InlineData("XXXX-02-29", "2023", "XXXX-02-29")]
    public void A_day_without_its_year_takes_the_only_year_that_fits(string date, string beside, string meant) =>
        Edtf.Parse(date).Beside(Edtf.Parse(beside)).Text.ShouldBe(meant);

    [Theory]
    [InlineData("XXXX-05-21", "2018-05", true)]
    [InlineData("XXXX-05-21", "2018-06", false)]
    [InlineData("XXXX-05-21", "XXXX-05", true)]
    [InlineData("XXXX-05-21", "XXXX-05-22", false)]
    [InlineData("XXXX-05-21", "../2018", true)]
    public void A_day_without_its_year_overlaps_what_it_may_mean(string date, string other, bool overlaps)
    {
        Edtf.Parse(date).Overlaps(Edtf.Parse(other)).ShouldBe(overlaps);
        Edtf.Parse(other).Overlaps(Edtf.Parse(date)).ShouldBe(overlaps);
    }

    [Fact]
    public void A_year_contains_its_months() => Edtf.Parse("2018").Contains(Edtf.Parse("2018-04")).ShouldBeTrue();

    [Theory]
    [InlineData("2018-04-03", "2018-04-03~")]
    [InlineData("XXXX-04-03", "XXXX-04-03")]
    [InlineData("XXXX-07", "XXXX-07")]
    [InlineData("2018/2019", "2018/2019")]
    public void What_is_said_to_be_approximate_can_be_read_again(string date, string approximate) =>
        Edtf.Parse(Edtf.Parse(date).Approximately().Text).Text.ShouldBe(approximate);
}
