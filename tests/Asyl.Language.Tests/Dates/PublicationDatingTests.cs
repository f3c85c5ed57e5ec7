using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Dates;

public sealed class PublicationDatingTests
{
    private const string Body = "A court in the capital has refused to send the teacher back, his lawyer said after the hearing.";

    [Theory]
    [InlineData("Teacher may stay\n\nAnn Bel Jun 3, 2019\n\n" + Body, "2019-06-03")]
    [InlineData("Teacher may stay\n\nPublished: 12 March 2021\n\n" + Body, "2021-03-12")]
    [InlineData("Teacher may stay\n\nUpdated 14 March 2021, published 12 March 2021\n\n" + Body, "2021-03-12")]
    [InlineData("Teacher may stay\n\nTBILISI, 10 March 2023 (Agency) — " + Body, "2023-03-10")]
    [InlineData("Strelsau Daily - Friday, 4 October 2024\n\nTeacher may stay\n\n" + Body, "2024-10-04")]
    [InlineData("Teacher may stay\n\nBy Ann Bel\nJune 2022\n\n" + Body, "2022-06")]
    public void A_date_in_the_head_is_stated(string text, string expected) => Find(text).ShouldBe((expected, true));

    [Theory]
    [InlineData("Teacher may stay\n\n" + Body + "\n\n© Strelsau Daily 2025. All rights reserved.", "")]
    [InlineData("Teacher may stay\n\n" + Body + "\n\nRelated\n\nWhat happened on 3 May 2024", "")]
    public void A_footer_or_another_story_states_nothing(string text, string expected) => Find(text).ShouldBe((expected, false));

    [Theory]
    [InlineData("He fled in April 2017. In August 2018 a court convicted him.", "2018-08-01/..")]
    [InlineData("He fled in April 2017. The appeal will be heard in March 2019.", "2017-04-01/2019-03-31")]
    [InlineData("The court announced it on December 23. In August 2018 it had convicted another man.", "2018-12-23/..")]
    [InlineData("The court announced it on June 3. In August 2018 it had convicted another man.", "2018-08-01/..")]
    [InlineData("The court ruled on Wednesday, August 1. He had fled in April 2017.", "2018-08-01/..")]
    [InlineData("The court ruled on Wednesday.", "")]
    [InlineData("In August 2018 Amina Bekova was freed.\n\nLast October Bekova was refused, but in June 2019 she left.", "2019-06-01/2019-12-31")]
    public void What_is_told_bounds_it(string text, string expected) => Find(text).ShouldBe((expected, false));

    [Fact]
    public void A_day_without_its_year_in_the_dateline_is_that_day_when_only_one_fits()
    {
        Find("Teacher may stay\n\nTBILISI, March 10 (Agency) -- " + Body + " He fled in May 2022. His appeal will be heard in June 2023.")
            .ShouldBe(("2023-03-10", false));
    }

    private static (string Date, bool Stated) Find(string text)
    {
        var layout = Zoning.Partition(text);
        var (date, isStated) = PublicationDating.Find(text, layout, SentenceSplitter.Split(text, layout.Zones));
        return (date.Text, isStated);
    }
}
