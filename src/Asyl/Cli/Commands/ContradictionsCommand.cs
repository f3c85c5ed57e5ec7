using System.CommandLine;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class ContradictionsCommand
{
    public static Command Make()
    {
        var name = new Argument<string[]>("NAME") { Description = "Only those about this person.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Small differences too." };
        var json = CommonOptions.Json();
        var command = new Command("contradictions", "Show what the reports contradict each other in, side by side.") { name, all, json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var about = parsed.GetValue(name) is { Length: > 0 } ? Desk.PersonOf(book, CommonOptions.NameIn(parsed, name)).Id : null;
            var found = book.Contradictions.Where(one => (about is null || one.People.Contains(about, StringComparer.Ordinal)) && (one.Shown || parsed.GetValue(all) || parsed.GetValue(json))).ToList();
            if (parsed.GetValue(json))
                Output.Json(writer => JsonExport.WriteContradictions(writer, found));
            else
                ContradictionsView.Write(Terminal.Out, book, found);
            return Exit.Done;
        });
        return command;
    }
}
