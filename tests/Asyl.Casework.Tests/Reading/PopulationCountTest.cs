using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Reading;

public class PopulationCountTest
{
    [Theory]
    [InlineData("The agency said that an estimated 1 million Uyghurs were being held in camps.", "bound=about number=1000000 population=Uyghurs")]
    [InlineData("Rights groups say at least 1,200 people have been deported since January.", "bound=at least number=1200 population=people")]
    [InlineData("Up to 12,000 prisoners are believed to be in the camps.", "bound=at most number=12000 population=prisoners")]
    [InlineData("The ministry put the number of detainees at between 40 and 60 on 3 May.", "max=60 min=40")]
    [InlineData("More than two dozen women crossed at Torkham on Thursday.", "bound=at least number=24 population=women")]
    public void an_estimate_says_how_many_of_whom(string text, string details) => string.Join(' ', Estimate(text)!.Details.Select(pair => $"{pair.Key}={pair.Value}")).ShouldBe(details);

    [Theory]
    [InlineData("At least 10 years will pass before the court decides.")]
    [InlineData("About 20 km from the border the bus stopped.")]
    public void what_is_not_people_is_no_estimate(string text) => Estimate(text).ShouldBeNull();

    private static Statement? Estimate(string text) =>
        ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Parse("2024-06-01")).Reading.Statements.FirstOrDefault(statement => statement.Event == "estimate");
}
