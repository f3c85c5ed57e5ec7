using System.CommandLine;
using Asyl.Casework;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class SearchCommand
{
    public static Command Make()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that must all occur; \"words between quotation marks\" as a phrase; a star at the end for any ending.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Find words in every report, read or not.") { words };
        command.SetAction(parsed =>
        {
            var query = string.Join(' ', parsed.GetValue(words)!.Select(word => word.Contains(' ', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal) ? $"\"{word}\"" : word));
            if (!query.Any(char.IsLetterOrDigit))
                throw new WorkspaceException("expected at least one word to search for");
            using var desk = Desk.Open(parsed);
            SearchView.Write(Terminal.Out, desk.Workspace.Search(desk.Viewer, query), query);
            return Exit.Done;
        });
        return command;
    }
}
