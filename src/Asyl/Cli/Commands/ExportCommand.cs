using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli.Commands;

internal static class ExportCommand
{
    public static Command Make()
    {
        var format = new Option<string>("--format") { Description = "The format: json.", HelpName = "FORMAT", DefaultValueFactory = _ => "json" };
        var file = new Option<string>("-o", "--output") { Description = "The file to write.", HelpName = "PATH", Required = true };
        var command = new Command("export", "Write everything that may be seen to a file, for other programs.") { format, file };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) != "json")
                throw new WorkspaceException("expected --format json: other formats are not written yet");
            using var desk = Desk.OpenToIssue(parsed);
            var book = desk.Look();
            using var written = new MemoryStream();
            JsonExport.Write(written, book, desk.Workspace.Profiles(desk.Viewer));
            Output.ToFile(parsed.GetValue(file)!, written.WriteTo);
            desk.Workspace.RecordIssue(desk.Viewer, "export json", written.GetBuffer().AsSpan(0, (int)written.Length));
            PlainText.Out($"{Strings.Count("reports", book.Reports.Count)}, {Strings.Count("events", book.Events.Count)}, {Strings.Count("contradictions", book.Contradictions.Count)} written.");
            return Exit.Done;
        });
        return command;
    }
}
