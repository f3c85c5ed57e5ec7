using System.CommandLine;
using Asyl.Casework;

namespace Asyl.Cli.Commands;

/// <summary>Time stamps of RFC 3161 for checkpoints. The program sends nothing: a person carries the request to an authority, and its answer back.</summary>
internal static class TimestampCommand
{
    private const int MostBytes = 1_000_000;

    public static Command Make() => new("timestamp", "Have an authority attest when a checkpoint was there; a person carries request and answer.") { Request(), Take() };

    private static Command Request()
    {
        var checkpoint = Checkpoint();
        var file = new Option<string>("-o", "--output") { Description = "The request to write (.tsq).", HelpName = "FILE", Required = true };
        var policy = new Option<string>("--policy") { Description = "The authority's policy to ask for, such as 1.2.3.4.1; left out: its own.", HelpName = "OID", DefaultValueFactory = _ => "" };
        var command = new Command("request", "Write a request for a time stamp, to be carried to an authority.") { checkpoint, file, policy };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var request = desk.Workspace.TimeStampRequest(parsed.GetValue(checkpoint)!, parsed.GetValue(policy)!);
            Output.ToFile(parsed.GetValue(file)!, stream => stream.Write(request));
            PlainText.Out(TerminalWords.Of("timestamp.requested"));
            return Exit.Done;
        });
        return command;
    }

    private static Command Take()
    {
        var checkpoint = Checkpoint();
        var token = new Argument<string>("TOKEN") { Description = "The authority's answer (.tsr)." };
        var command = new Command("take", "Check an authority's answer and keep it beside the checkpoint.") { checkpoint, token };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var stamp = desk.Workspace.TakeTimeStamp(parsed.GetValue(checkpoint)!, Answer(parsed.GetValue(token)!));
            PlainText.Out(TerminalWords.Of("timestamp.taken", stamp.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'"), stamp.Authority));
            return Exit.Done;
        });
        return command;
    }

    private static Argument<string> Checkpoint() => new("CHECKPOINT") { Description = "The checkpoint's text: a file, or its name in the workspace." };

    private static byte[] Answer(string path) =>
        new FileInfo(path) is { Exists: true, Length: <= MostBytes } ? File.ReadAllBytes(path) : throw new WorkspaceException("expected a file that holds an authority's answer (.tsr)");
}
