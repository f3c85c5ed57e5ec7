using System.CommandLine;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class CaseCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var command = new Command("case", "Show a person's case: position, chronology with numbered citations, contradictions.") { name };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            CaseView.Write(Terminal.Out, book, Desk.CaseOf(book, CommonOptions.NameIn(parsed, name)), Today.Of(TimeProvider.System));
            return Exit.Done;
        });
        return command;
    }
}
