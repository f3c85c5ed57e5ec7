using System.IO.Compression;
using Asyl.Casework.Intake;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.Intake.Formats;

namespace Asyl.Casework.Tests.Intake;

public sealed class PagedOriginalTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [NeedsFact("pdftotext", "pdftoppm")]
    public void A_page_of_a_PDF_is_drawn_in_its_proportions()
    {
        var paged = Paged(world.File("a.pdf", TinyPdf.Of(TinyPdf.Lines(100, "One."), TinyPdf.Lines(100, "Two."))))!;
        var (first, second) = (paged.Draw(1)!, paged.Draw(2)!);
        second.MediaType.ShouldBe("image/png");
        PictureShape.Of(second.Bytes)!.Upright.ShouldBe(new PageSize(1250, 1667));
        second.Bytes.ShouldNotBe(first.Bytes);
        (paged.Draw(0), paged.Draw(3)).ShouldBe((null, null));
    }

    [NeedsFact("pdftotext", "pdftoppm")]
    public void A_page_in_a_container_is_found_by_its_part()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Pack(archive, "other.pdf", TinyPdf.Of(TinyPdf.Lines(100, "Another.")));
            Pack(archive, "papers/ruling.pdf", TinyPdf.OfTurned(TinyPdf.Lines(100, "Told.")));
        }

        var picture = Paged(world.File("pile.zip", packed.ToArray()), "papers/ruling.pdf")!.Draw(1)!;
        PictureShape.Of(picture.Bytes)!.Upright.ShouldBe(new PageSize(1667, 1250));
    }

    [Fact]
    public void A_picture_is_shown_as_it_was_received()
    {
        var png = PictureFormatTests.Png(300, 200);
        var picture = Paged(world.File("scan.png", png))!.Draw(1)!;
        picture.Bytes.ShouldBe(png);
        picture.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public void What_has_no_pages_and_what_is_another_form_by_now_is_not_drawn()
    {
        Paged(world.File("a.html", "<!doctype html><p>Told."u8.ToArray())).ShouldBeNull();
        using var workspace = world.Open();
        PagedOriginal.Of(Report(workspace, world.File("scan.png", PictureFormatTests.Png(300, 200)), ""), "<svg onload=x>"u8.ToArray()).ShouldBeNull();
    }

    private PagedOriginal? Paged(string file, string part = "")
    {
        using var workspace = world.Open();
        var report = Report(workspace, file, part);
        return PagedOriginal.Of(report, workspace.Original(TestWorkspace.Main, report.Id)!);
    }

    private static FiledReport Report(Workspace workspace, string file, string part)
    {
        workspace.Add(Workspace.MainCompartment, "tester", [file], default).Count().ShouldBeGreaterThan(0);
        return workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single(report => report.File == Path.GetFileName(file) && report.Part == part);
    }

    private static void Pack(ZipArchive archive, string name, byte[] bytes)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
