using System.CommandLine;
using Asyl.Casework;

namespace Asyl.Cli.Commands;

/// <summary>The workspace as a bag: to hand on (bag), or one file of all of it to keep (backup).</summary>
internal static class BagCommand
{
    public static Command Bag()
    {
        var place = Place("A folder that is not there yet, or a file that ends in .zip.", "FOLDER|FILE.zip");
        var command = new Command("bag", "Write originals, record and checkpoints as a bag (BagIt 1.0) that archives can check.") { place };
        command.SetAction(parsed =>
        {
            using var desk = Desk.OpenToIssue(parsed);
            return Write(desk, parsed.GetValue(place)!, parsed.GetValue(place)!.EndsWith(".zip", StringComparison.OrdinalIgnoreCase), "bag");
        });
        return command;
    }

    public static Command Backup()
    {
        var place = Place("The file to write.", "FILE");
        var command = new Command("backup", "Write everything that may be seen into one file, while others go on working; `asyl restore` makes a workspace of it.") { place };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            return Write(desk, parsed.GetValue(place)!, isFile: true, "backup");
        });
        return command;
    }

    private static int Write(Desk desk, string place, bool isFile, string kind)
    {
        var packed = desk.Workspace.Pack(desk.Viewer, place, isFile, kind, new Ticker("originals"));
        PlainText.Out(TerminalWords.Of("bag.written", TerminalWords.Count("verify.originals", packed.Originals)));
        if (packed.Wrong == 0)
            return Exit.Done;
        PlainText.Error(TerminalWords.Count("bag.wrong", packed.Wrong));
        return Exit.DoneInPart;
    }

    private static Option<string> Place(string description, string what) => new("-o", "--output") { Description = description, HelpName = what, Required = true };
}
