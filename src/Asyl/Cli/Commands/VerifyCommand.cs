using System.CommandLine;
using Asyl.Casework.Dossiers;

namespace Asyl.Cli.Commands;

internal static class VerifyCommand
{
    public static Command Make()
    {
        var command = new Command("verify", "Check that originals, kept texts, the custody log and every citation are what they were.");
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var found = desk.Workspace.Verify(desk.Viewer, new Ticker("originals"));
            foreach (var problem in found.Problems)
                PlainText.Error(problem);
            Console.WriteLine($"{TerminalWords.Count("verify.originals", found.Originals)}, {TerminalWords.Count("verify.kept", found.KeptTexts)}, {Strings.Count("facts", found.Facts)} and the custody log: "
                + (found.Problems.Count == 0 ? "nothing was touched." : $"{found.Problems.Count} wrong."));
            return found.Problems.Count == 0 ? Exit.Done : Exit.DoneInPart;
        });
        return command;
    }
}
