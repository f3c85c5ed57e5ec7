using System.CommandLine;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class PositionCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var on = new Option<string>("--on") { Description = "The day asked about, as 2018-09-01.", HelpName = "DATE", Required = true };
        var known = new Option<string>("--known") { Description = "Count only what was published or entered by this day.", HelpName = "DATE" };
        var json = CommonOptions.Json();
        var command = new Command("position", "Say where a person stands in law on a day: unknown and disputed included.") { name, on, known, json };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(on)!);
            DateOnly? by = parsed.GetValue(known) is { } text ? CommonOptions.Day(text) : null;
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var theCase = Desk.CaseOf(book, CommonOptions.NameIn(parsed, name));
            if (by is { } last)
                theCase = book.KnownBy(last, theCase, desk.Workspace.KnownSince(desk.Viewer));
            var held = PositionFold.PositionOn(theCase.Positions, day);
            if (parsed.GetValue(json))
                Output.Json(writer => JsonExport.WritePositions(writer, held));
            else
                PositionView.Write(Terminal.Out, book, theCase, held, day, by);
            return Exit.Done;
        });
        return command;
    }
}
