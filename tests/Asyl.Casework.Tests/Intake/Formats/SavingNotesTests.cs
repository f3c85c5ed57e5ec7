using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class SavingNotesTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://news.example/a?b=1&c=2 \n saved date: Tue May 04 2021 01:10:00 GMT+0300 (Moscow Standard Time)\n-->", "https://news.example/a?b=1&c=2", "2021-05-04")]
    [InlineData("<!-- Page saved with SingleFile url: https://news.example/a saved date: 2021-05-04T01:10:00Z -->", "https://news.example/a", "2021-05-04")]
    [InlineData("<!--\n Archive processed by SingleFile \n url: https://news.example/a \n saved date: no day\n-->", "https://news.example/a", "")]
    [InlineData("<!-- Page saved with SingleFile\n url: file:///C:/secret.html -->", "", "")]
    [InlineData("<!-- saved from url=(0022)https://news.example/a -->", "https://news.example/a", "")]
    [InlineData("<!-- saved from url=(0014)about:internet -->", "", "")]
    [InlineData("<!-- nothing of that kind -->", "", "")]
    public void The_address_and_the_day_are_read_from_the_comment_above_the_page(string comment, string url, string day)
    {
        var report = FileIntake.Take(world.File("a.html", $"<!DOCTYPE html> <html lang=\"en\">{comment}<head><title>Told</title></head><p>She was held.")).Cast<ReceivedReport>().Single();
        (report.Source.Url, report.Source.Accessed, report.MediaType).ShouldBe((url, day, "text/html"));
    }
}
