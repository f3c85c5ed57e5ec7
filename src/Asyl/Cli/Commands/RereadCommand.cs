using System.CommandLine;

namespace Asyl.Cli.Commands;

internal static class RereadCommand
{
    public static Command Make()
    {
        var command = new Command("reread", "Read every report again with this program's reader; decisions stay, and those whose passage reads differently are marked stale.");
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            desk.Workspace.Reread(new Ticker("reports"));
            var stale = desk.Look().Reports.Sum(report => report.Statements.Count(filed => filed.Review == Casework.Record.Review.Stale));
            Console.WriteLine(stale == 0 ? "Read again; every decision still fits its passage." : $"Read again; {TerminalWords.Count("reread.stale", stale)}: `asyl case NAME` shows them.");
            return Exit.Done;
        });
        return command;
    }
}
