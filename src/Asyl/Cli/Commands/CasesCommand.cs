using System.CommandLine;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class CasesCommand
{
    public static Command Make()
    {
        var json = CommonOptions.Json();
        var command = new Command("cases", "List the cases: open ones, and those the reports propose.") { json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            if (parsed.GetValue(json))
                Output.Json(writer => JsonExport.WriteCases(writer, book, Today.Of(TimeProvider.System)));
            else if (book.Cases.Count == 0 && !desk.WithReader)
                PlainText.Out(TerminalWords.Of(book.Reports.Count == 1 ? "cases.reader_off.one" : "cases.reader_off.other", book.Reports.Count));
            else
                CasesView.Write(Terminal.Out, book, Today.Of(TimeProvider.System));
            return Exit.Done;
        });
        return command;
    }
}
