using Asyl.Casework.Intake;
using Asyl.Casework.Tests.Intake.Formats.Web;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class GzipFormatTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void The_file_in_it_is_opened_under_its_own_name()
    {
        var report = FileIntake.Take(world.File("told.html.gz", Warc.Gzip("<!doctype html><p>Words."u8.ToArray()))).Cast<ReceivedReport>().Single();
        (report.Part, report.MediaType, report.OriginalType, report.Kept.Text).ShouldBe(("told.html", "text/html", "application/gzip", "Words."));
    }
}
