using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;

namespace Asyl.Cli.Commands;

/// <summary>A new workspace from a bag or a backup. The two are one: a backup is a zipped bag.</summary>
internal static class UnbagCommand
{
    public static Command Unbag() => Make("unbag", "BAG", "A bag: a folder or a .zip file.", "Check a bag of a workspace completely, and make the workspace anew where --workspace says.");

    public static Command Restore() => Make("restore", "FILE", "What `asyl backup` wrote.", "Make a workspace from a backup where --workspace says; never over one that is there.");

    private static Command Make(string name, string argument, string what, string description)
    {
        var bag = new Argument<string>(argument) { Description = what };
        var command = new Command(name, description) { bag };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(CommonOptions.Workspace)!;
            Workspace.Unpack(parsed.GetValue(bag)!, folder);
            using var workspace = Workspace.Open(folder, TimeProvider.System);
            PlainText.Out(TerminalWords.Of("unbag.done"));
            var found = workspace.Verify(new Viewer(CommonOptions.ByIn(parsed), workspace.Compartments.DefaultIfEmpty(Workspace.MainCompartment)), new Ticker("originals"));
            VerifyCommand.Say(found);
            return found.Problems.Count == 0 ? Exit.Done : Exit.DoneInPart;
        });
        return command;
    }
}
