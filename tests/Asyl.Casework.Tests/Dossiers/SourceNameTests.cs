using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class SourceNameTests
{
    [Theory]
    [InlineData("The Reed Gazette", "A title", "The Reed Gazette")]
    [InlineData("", "Court frees nurse", "“Court frees nurse”")]
    [InlineData("", "Court frees nurse who crossed the border without her papers", "“Court frees nurse who crossed the border…”")]
    [InlineData("", "", "reed.txt")]
    public void a_report_is_called_by_its_outlet_else_its_title_else_its_file(string outlet, string title, string name)
    {
        var report = Invented.Draft().Reports[0];
        SourceName.Of(report with { File = "reed.txt", Reading = report.Reading with { Outlet = outlet, Publisher = "", Title = title } }).ShouldBe(name);
    }
}
