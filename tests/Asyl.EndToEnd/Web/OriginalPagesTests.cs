using System.Text.RegularExpressions;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.EndToEnd.Web;

/// <summary>Pages of originals that people look at and cite.</summary>
public sealed class OriginalPagesTests : IDisposable
{
    private static readonly Viewer Somebody = new("Somebody", [Workspace.MainCompartment]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_is_seen_as_a_picture_and_its_page_measures_what_it_does()
    {
        var report = Added();
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        (await workbench.Get($"/reports/{report}")).Body.ShouldContain($"/reports/{report}/pages/1");
        var page = (await workbench.Get($"/reports/{report}/pages/1")).Body;
        page.ShouldContain("viewBox=\"0 0 250 200\"");
        page.ShouldContain($"src=\"/reports/{report}/pages/1/picture\"");
        (await workbench.Get($"/reports/{report}/pages/1/picture")).Status.ShouldBe(200);
        (await workbench.Get($"/reports/{report}/pages/2")).Status.ShouldBe(404);
        (await workbench.Get($"/reports/{report}/pages/2/picture")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("10,20,30,40", "1", "page 1, box 10, 20, 30 × 40")]
    [InlineData("", "1", "page 1")]
    public async Task A_fact_that_is_entered_from_a_page_cites_it(string box, string page, string words)
    {
        var report = Added();
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        (await workbench.Get($"/enter?report={report}&page={page}&box={box}")).Body.ShouldContain($"name=\"box\" value=\"{box}\"");
        var entered = await workbench.Post("/facts", ("report", report), ("page", page), ("box", box), ("name", "Gulnar Bekova"), ("event", "detention"), ("date", "2021-05-03"));
        entered.Status.ShouldBe(303);
        var cited = Facts().ShouldHaveSingleItem().Cites.ShouldHaveSingleItem();
        (cited.Report, cited.Page, cited.Box).ShouldBe((report, 1, Box.Parse(box)));
        var shown = (await workbench.Get($"/reports/{report}/pages/1")).Body;
        shown.ShouldContain($"id=\"m-{Facts()[0].Id}\"");
        var happening = Regex.Match((await workbench.Get(entered.Location)).Body, "/cases/p[0-9a-f]+/events/\\w+").Value;
        (await workbench.Get(happening)).Body.ShouldContain($"#m-{Facts()[0].Id}\">{words}<");
    }

    [Fact]
    public async Task Four_sides_are_a_box_and_what_does_not_lie_on_the_page_is_refused()
    {
        var report = Added();
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        (await workbench.Get($"/enter?report={report}&page=1&x=10&y=20.5&width=30&height=40")).Body.ShouldContain("value=\"10,20.5,30,40\"");
        foreach (var wrong in new[] { "page=2", "page=0", "page=one", "page=1&box=1,2,3", "page=1&x=10", "page=1&box=240,0,20,20", "page=1&box=0,0,0,5", "page=1&x=-1&y=1&width=1&height=1" })
            (await workbench.Get($"/enter?report={report}&{wrong}")).Status.ShouldBe(422, wrong);
        Facts().ShouldBeEmpty();
    }

    private string Added()
    {
        var file = folder.Of("scan.png");
        File.WriteAllBytes(file, Png(250, 200));
        using var workspace = Workspace.OpenOrMake(folder.Of("w"), TimeProvider.System);
        return workspace.Add(Workspace.MainCompartment, "Somebody", [file], Edtf.Unknown).Single().Received is ReceivedReport received ? received.Id : throw new InvalidDataException();
    }

    private IReadOnlyList<Fact> Facts()
    {
        using var workspace = Workspace.Open(folder.Of("w"), TimeProvider.System);
        return workspace.Look(Somebody, withReader: true).Facts;
    }

    // What says how large a picture is: no page of it is drawn here.
    private static byte[] Png(byte width, byte height) => [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0];
}
