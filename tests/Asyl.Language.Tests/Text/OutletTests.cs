using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class OutletTests
{
    private const string Body = "\n\nA court in the north of the country has cancelled an order to send a teacher back across the border, her lawyer said on Thursday.\n\nShe left the centre in the evening and must sign at a police station every week, the lawyer said.\n";

    [Theory]
    [InlineData("Teacher may stay\n\nHarbour Gazette - English Page\nOdense, Monday 24 May 2021", "Harbour Gazette")]
    [InlineData("Teacher may stay\n\nHarbour Gazette / In English\nOdense, 27 February 2020\nText: Ana Petrova", "Harbour Gazette")]
    [InlineData("Teacher may stay\n\nTHE HARBOUR GAZETTE with agencies\nODENSE, 9 July 2021", "THE HARBOUR GAZETTE")]
    [InlineData("Teacher may stay\n\nBy Ana Petrova, Harbour Gazette\nOdense, November 4, 2022", "Harbour Gazette")]
    [InlineData("Teacher may stay\n\nBy a Harbour Gazette correspondent\nNovember 24, 2020", "Harbour Gazette")]
    [InlineData("«Вестник гавани»\n24 мая 2021, Оденсе\n\nTeacher may stay", "Вестник гавани")]
    public void Is_named_in_the_lines_around_the_headline(string head, string outlet) => Zoning.Partition(head + Body).Outlet.ShouldBe(outlet);

    [Theory]
    [InlineData("Teacher may stay\n\nAna Petrova\n27 February 2020")]
    [InlineData("Teacher may stay\n\nBy Ana Petrova in Odense\n27 February 2020")]
    [InlineData("Case no. UM 90417-20\n27 February 2020\n\nTeacher may stay")]
    [InlineData("STATEMENT\n\nInterpreter: Ana Petrova (Danish - English). Translated from the signed text.")]
    public void Is_empty_rather_than_wrong(string head) => Zoning.Partition(head + Body).Outlet.ShouldBe("");
}
