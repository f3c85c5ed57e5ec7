using System.CommandLine;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli.Commands;

internal static class ExportCommand
{
    public static Command Make()
    {
        var name = new Argument<string[]>("NAME") { Description = "Only this person's case.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = $"The format: {ExportFormat.Names}.", HelpName = "FORMAT", DefaultValueFactory = _ => "json" };
        var file = new Option<string>("-o", "--output") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var proposed = new Option<bool>("--proposed") { Description = "Also what the program only proposes, marked as such; json always says it." };
        var command = new Command("export", "Write everything that may be seen, or one case, to a file for other programs. What nobody accepted stays out of every format but json.") { name, format, file, proposed };
        command.SetAction(parsed =>
        {
            var form = ExportFormat.Named(parsed.GetValue(format)!);
            using var desk = Desk.OpenToIssue(parsed);
            var withProposed = form.SaysReview || parsed.GetValue(proposed);
            var book = desk.Workspace.Look(desk.Viewer, desk.WithReader && withProposed);
            if (parsed.GetValue(name) is { Length: > 0 })
                book = CaseExtract.Of(book, Desk.CaseOf(book, CommonOptions.NameIn(parsed, name)));
            using var written = new MemoryStream();
            form.Write(written, book, desk.Workspace.Profiles(desk.Viewer));
            Output.ToFile(parsed.GetValue(file)!, written.WriteTo);
            desk.Workspace.RecordIssue(desk.Viewer, $"export {form.Name}", written.GetBuffer().AsSpan(0, (int)written.Length));
            PlainText.Out($"{Strings.Count("reports", book.Reports.Count)}, {Strings.Count("events", book.Events.Count)}, {Strings.Count("contradictions", book.Contradictions.Count)} written.");
            if (desk.WithReader && !withProposed)
                PlainText.Out("What is only proposed is left out: --proposed adds it, marked as such.");
            return Exit.Done;
        });
        return command;
    }
}
