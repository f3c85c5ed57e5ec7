using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats.Mail;

public sealed class MailboxFormatTests : IDisposable
{
    private const string First = "From ann@example.org Mon May  3 10:00:00 2021\nFrom: ann@example.org\nSubject: One/two\nContent-Length: 7\n\nHe wrote:\n>From Van she went on.\n>>From quoted twice.\nFrom then on she was free.\n\n";
    private const string Second = "From bob@example.org Tue May  4 10:00:00 2021\nFrom: bob@example.org\nSubject: Three\n\nWords.\n";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Every_mail_is_a_report_with_its_number_and_subject() =>
        Take(First + Second).Select(report => report.Part).ShouldBe(["1 One two", "2 Three"]);

    [Fact]
    public void Quoted_lines_lose_one_mark_and_prose_begins_no_mail() =>
        Take(First + Second)[0].Kept.Text.ShouldEndWith("He wrote:\nFrom Van she went on.\n>From quoted twice.\nFrom then on she was free.\n");

    [Fact]
    public void Mails_with_line_ends_of_windows_are_told_apart_too() =>
        Take((First + Second).ReplaceLineEndings("\r\n")).Select(report => report.Part).ShouldBe(["1 One two", "2 Three"]);

    private List<ReceivedReport> Take(string box) => [.. FileIntake.Take(world.File("box.mbox", box)).Cast<ReceivedReport>()];
}
