using System.CommandLine;
using System.Text;
using Asyl.Casework;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class DeadlinesCommand
{
    public static Command Make()
    {
        var name = new Argument<string[]>("NAME") { Description = "Only those of this person.", Arity = ArgumentArity.ZeroOrMore };
        var json = CommonOptions.Json();
        var ics = new Option<string>("--ics") { Description = "Write those that run to a calendar file (iCalendar), cases by reference and not by name.", HelpName = "FILE", DefaultValueFactory = _ => "" };
        var command = new Command("deadlines", "List time limits by their last day: those that run from a day somebody entered, and what would follow from what is only told.") { name, json, ics };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(ics)!;
            using var desk = file.Length > 0 ? Desk.OpenToIssue(parsed) : Desk.Open(parsed);
            var book = desk.Look();
            var found = parsed.GetValue(name) is { Length: > 0 } ? DeadlineFinder.Of(book, Desk.CaseOf(book, CommonOptions.NameIn(parsed, name))) : DeadlineFinder.Of(book);
            if (file.Length > 0)
                Issue(desk, book, found, file);
            else if (parsed.GetValue(json))
                Output.Json(writer => JsonDeadlines.WriteAll(writer, found));
            else
                DeadlinesView.Write(Terminal.Out, book, found, Today.Of(TimeProvider.System));
            return Exit.Done;
        });
        return command;
    }

    private static void Issue(Desk desk, Casebook book, IReadOnlyList<Deadline> found, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(DeadlineCalendar.Write(book, found));
        Output.ToFile(file, stream => stream.Write(bytes));
        desk.Workspace.RecordIssue(desk.Viewer, "deadlines ics", bytes);
        var written = DeadlineCalendar.Fitting(found).Count;
        PlainText.Out(TerminalWords.Of("deadlines.written", Strings.Count("deadlines", written), found.Count - written));
    }
}
