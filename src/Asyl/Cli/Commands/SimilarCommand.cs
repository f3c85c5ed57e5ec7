using System.CommandLine;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Similar;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class SimilarCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var json = CommonOptions.Json();
        var command = new Command("similar", "List the cases here that share entry, charge, host, origin, family or stage with one, and what came of each.") { name, json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var found = SimilarCases.Of(book, Desk.CaseOf(book, CommonOptions.NameIn(parsed, name)), Today.Of(TimeProvider.System));
            if (parsed.GetValue(json))
                Output.Json(writer => JsonSimilar.Write(writer, found));
            else
                SimilarView.Write(Terminal.Out, found);
            return Exit.Done;
        });
        return command;
    }
}
