using System.CommandLine;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class SourcesCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var json = CommonOptions.Json();
        var command = new Command("sources", "List the reports a case rests on, and which rests on which.") { name, json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var (theCase, profiles) = (Desk.CaseOf(book, CommonOptions.NameIn(parsed, name)), desk.Workspace.Profiles(desk.Viewer));
            if (parsed.GetValue(json))
                Output.Json(writer => JsonSources.Write(writer, book, theCase, CaseAccount.Of(book, theCase, DateOnly.MinValue, CaseAccount.NoOlderTexts).Sources, profiles));
            else
                SourcesView.Write(Terminal.Out, book, theCase, profiles);
            return Exit.Done;
        });
        return command;
    }
}
