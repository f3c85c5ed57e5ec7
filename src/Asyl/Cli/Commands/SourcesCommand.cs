using System.CommandLine;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class SourcesCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var command = new Command("sources", "List the reports a case rests on, and which rests on which.") { name };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            SourcesView.Write(Terminal.Out, book, Desk.CaseOf(book, CommonOptions.NameIn(parsed, name)), desk.Workspace.Profiles(desk.Viewer));
            return Exit.Done;
        });
        return command;
    }
}
