using System.IO.Compression;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class ZipFormatTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Every_file_in_it_is_a_report_with_its_path_and_the_bytes_around_it()
    {
        var zip = world.File("pile.zip", Zip(("b/second.txt", "Two."u8.ToArray()), ("a.html", "<!doctype html><p>One."u8.ToArray()), (".hidden", "x"u8.ToArray()), ("__MACOSX/a", "x"u8.ToArray())));
        var found = FileIntake.Take(zip).Cast<ReceivedReport>().ToList();
        found.Select(report => (report.Part, report.MediaType, report.OriginalType, report.Kept.Text)).ShouldBe(
            [("a.html", "text/html", "application/zip", "One."), ("b/second.txt", "text/plain", "application/zip", "Two.")]);
        found.Select(report => report.Original.Sha256).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void What_is_broken_in_it_is_refused_and_the_rest_goes_on() =>
        FileIntake.Take(world.File("pile.zip", Zip(("a.txt", "One."u8.ToArray()), ("b.txt", []), ("c.txt", [0, 1, 2, 255]))))
            .Select(received => (received.Part, received is ReceivedReport)).ShouldBe([("a.txt", true), ("b.txt", false), ("c.txt", false)]);

    [Fact]
    public void Archives_inside_one_another_end_at_a_depth()
    {
        var bytes = Zip(("deep.txt", "Words."u8.ToArray()));
        for (var depth = 0; depth < 10; depth++)
            bytes = Zip(("inner.zip", bytes));
        FileIntake.Take(world.File("deep.zip", bytes)).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected at most");
    }

    [Fact]
    public void A_bomb_is_refused_before_it_fills_the_memory()
    {
        var zeros = Zip(("zeros.txt", new byte[300 << 20]));
        FileIntake.Take(world.File("bomb.zip", zeros)).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected at most");
    }

    [Fact]
    public void A_cut_archive_is_refused_in_one_sentence() =>
        FileIntake.Take(world.File("cut.zip", Zip(("a.txt", "One."u8.ToArray()))[..40])).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a ZIP archive that is whole");

    [Fact]
    public void A_workspace_keeps_one_original_and_reads_each_part_again_from_it()
    {
        var zip = world.File("pile.zip", Zip(("a.html", "<!doctype html><title>Told</title><p>Aygozel Rejepova was arrested in Van on 3 May 2021."u8.ToArray()), ("b.txt", "Two."u8.ToArray())));
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [zip], default).Count(added => added.IsNew).ShouldBe(2);
        workspace.Add(Workspace.MainCompartment, "tester", [zip], default).Select(added => (added.IsNew, added.Receipts)).ShouldBe([(false, 2), (false, 2)]);
        workspace.Reread(null);
        var reports = workspace.Look(TestWorkspace.Main, withReader: true).Reports;
        reports.Select(report => report.Part).Order(StringComparer.Ordinal).ShouldBe(["a.html", "b.txt"]);
        reports.Single(report => report.Part == "a.html").Reading.Title.ShouldBe("Told");
        workspace.Verify(TestWorkspace.Main, null).Originals.ShouldBe(1);
    }

    private static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                using var to = archive.CreateEntry(file.Path).Open();
                to.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
