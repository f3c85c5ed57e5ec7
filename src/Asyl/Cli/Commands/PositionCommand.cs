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
        var json = CommonOptions.Json();
        var command = new Command("position", "Say where a person stands in law on a day: unknown and disputed included.") { name, on, json };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(on)!);
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var theCase = Desk.CaseOf(book, CommonOptions.NameIn(parsed, name));
            var held = PositionFold.PositionOn(theCase.Positions, day);
            if (parsed.GetValue(json))
                Output.Json(writer => JsonExport.WritePositions(writer, held));
            else
                PositionView.Write(Terminal.Out, book, theCase, held, day);
            return Exit.Done;
        });
        return command;
    }
}
