using Asyl.Casework.Dossiers.Words;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("", "not known")]
    [InlineData("2018-05-21", "21 May 2018")]
    [InlineData("2018-04", "April 2018")]
    [InlineData("2018", "2018")]
    [InlineData("2018-04~", "about April 2018")]
    [InlineData("2018?", "2018 (uncertain)")]
    [InlineData("2018-10-01/2018-10-31", "between 1 and 31 October 2018")]
    [InlineData("2018-10-01/2018-11-03", "between 1 October and 3 November 2018")]
    [InlineData("2018-04/2018-05", "between April and May 2018")]
    [InlineData("2018-08/2019-06-14", "between August 2018 and 14 June 2019")]
    [InlineData("../2019-06-03", "by 3 June 2019")]
    [InlineData("2019-06-03/..", "3 June 2019 or later")]
    public void says_a_date_as_people_write_it(string edtf, string words) => DateWords.Of(Edtf.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2018-08", "", "from August 2018")]
    [InlineData("2018-05-21", "2018-08", "from 21 May 2018 until August 2018")]
    [InlineData("", "2018-10", "until October 2018")]
    [InlineData("2018-08", "2018-08", "in August 2018")]
    [InlineData("2018-08-01", "2018-08-01", "on 1 August 2018")]
    [InlineData("../2019-06-03", "", "from some day by 3 June 2019")]
    [InlineData("../2018-08-31", "2018-08", "until August 2018")]
    [InlineData("2018-04/2018-05", "2018-04-01/2019-06-03", "from some day between April and May 2018 until some day between 1 April 2018 and 3 June 2019")]
    [InlineData("2018-04-01/2019-06-03", "2018-04-01/2019-06-03", "at some time between 1 April 2018 and 3 June 2019")]
    [InlineData("2018-04", "../2019-06-03", "from April 2018 until 3 June 2019 at the latest")]
    [InlineData("XXXX-07", "2018-08", "from July (year not told) until August 2018")]
    public void says_a_stretch_as_a_lawyer_writes_it(string from, string to, string words) => DateWords.Stretch(Edtf.Parse(from), Edtf.Parse(to)).ShouldBe(words);

    [Theory]
    [InlineData("P6M", "6 months")]
    [InlineData("P1Y6M", "1 year, 6 months")]
    [InlineData("P15D", "15 days")]
    [InlineData("P", null)]
    [InlineData("a while", null)]
    public void says_a_length_in_words(string length, string? words) => DurationWords.Find(length).ShouldBe(words);

    [Theory]
    [InlineData(1, "one")]
    [InlineData(3, "few")]
    [InlineData(11, "many")]
    [InlineData(21, "one")]
    public void knows_the_plurals_of_russian(int number, string form) => Plural.Form("one_few_many", number).ShouldBe(form);
}
