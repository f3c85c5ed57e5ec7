using System.Text.RegularExpressions;

namespace Asyl.EndToEnd.Web;

/// <summary>What people write of a source, on its page and wherever it is named.</summary>
public sealed partial class SourcePagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_written_of_a_source_stands_with_every_report_of_it()
    {
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        await workbench.Add(new SentForm().File("a.html", "<html><head><meta property='og:site_name' content='Harbour Gazette'></head><body><p>Police in Van arrested Gulnar Bekova on 3 May 2021.</p></body></html>"));
        var report = ReportLink().Match((await workbench.Get("/pile")).Body).Value;
        (await workbench.Get(report)).Body.ShouldContain("Harbour Gazette: not assessed");
        var written = await Write(workbench, "The Harbour Gazette", "media");
        (written.Status, written.Location).ShouldBe((303, "/sources?name=The%20Harbour%20Gazette"));
        (await workbench.Get(report)).Body.ShouldContain("news media; assessed by Lena, 3 May 2026");
        (await workbench.Get("/sources?name=Harbour%20Gazette")).Body.ShouldContain("Reports from it");
        (await workbench.Get("/sources")).Body.ShouldContain("assessed by Lena");
    }

    [Fact]
    public async Task Who_comes_second_to_a_source_is_told_and_one_who_gives_no_kind_too()
    {
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        (await Write(workbench, "Harbour Gazette", "")).Status.ShouldBeInRange(400, 422);
        (await Write(workbench, "Harbour Gazette", "media")).Status.ShouldBe(303);
        (await Write(workbench, "The Harbour Gazette", "ngo")).Status.ShouldBe(409);
    }

    private static Task<OpenWorkbench.Answer> Write(OpenWorkbench workbench, string name, string type) =>
        workbench.Post("/sources", ("name", name), ("type", type), ("assessed_by", "Lena"), ("assessed", "2026-05-03"));

    [GeneratedRegex("/reports/r[0-9a-f]+")]
    private static partial Regex ReportLink();
}
