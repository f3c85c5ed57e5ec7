using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Intake;
using Asyl.Language.Text;

namespace Asyl.Cli.Commands;

internal static class TranscribeCommand
{
    private const int MostBytes = 4 << 20;

    public static Command Make()
    {
        var report = new Argument<string>("REPORT") { Description = "The recording, or picture without words, by its id." };
        var file = new Argument<string>("FILE") { Description = "A text file; lines that begin with a time, as [00:12:03], are cited by it." };
        var command = new Command("transcribe", "Give a recording the words that somebody typed from it.") { report, file };
        command.SetAction(parsed =>
        {
            var transcript = Transcript.Read(Typed(parsed.GetValue(file)!));
            using var desk = Desk.Open(parsed);
            desk.Workspace.Transcribe(desk.Viewer, parsed.GetValue(report)!, transcript);
            PlainText.Out($"The transcript is the text of {parsed.GetValue(report)} now. Next: `asyl cases`.");
            return Exit.Done;
        });
        return command;
    }

    private static string Typed(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= MostBytes } && TextDecoder.Decode(File.ReadAllBytes(file)) is { } decoded
                ? decoded.Text : throw new WorkspaceException("expected a transcript as a text file of at most 4 MB");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException("expected a transcript that may be read, and this file cannot be");
        }
    }
}
