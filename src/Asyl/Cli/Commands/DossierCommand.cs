using System.CommandLine;
using System.Text;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Printing;

namespace Asyl.Cli.Commands;

internal static class DossierCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var file = new Option<string>("-o", "--output") { Description = "The file to write: .html, .md or .pdf.", HelpName = "FILE", Required = true };
        var on = new Option<string>("--as-of") { Description = "The day of the position; today when left out. The chronology lists everything known, whatever the day.", HelpName = "DATE", DefaultValueFactory = _ => "" };
        var command = new Command("dossier", "Write a case as a cited dossier: position, chronology, contradictions, sources, exhibits.") { name, file, on };
        command.SetAction(parsed =>
        {
            var asOf = parsed.GetValue(on)!.Length == 0 ? Today.Of(TimeProvider.System) : CommonOptions.Day(parsed.GetValue(on)!);
            var render = RendererFor(parsed.GetValue(file)!);
            using var desk = Desk.OpenToIssue(parsed);
            var book = desk.Look();
            var theCase = Desk.CaseOf(book, CommonOptions.NameIn(parsed, name));
            var dossier = Dossier.Of(book, theCase, asOf, ProgramVersion.Text, desk.Workspace.Profiles(desk.Viewer));
            desk.Workspace.EnsureWhole(dossier.Sources.Select(source => source.Report));
            var bytes = render(dossier);
            Output.ToFile(parsed.GetValue(file)!, stream => stream.Write(bytes));
            desk.Workspace.RecordIssue(desk.Viewer, "dossier", bytes);
            PlainText.Out($"Wrote the dossier of {theCase.Name}, as of {asOf:yyyy-MM-dd}.");
            return Exit.Done;
        });
        return command;
    }

    private static Func<Dossier, byte[]> RendererFor(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" => dossier => Encoding.UTF8.GetBytes(HtmlDossier.Render(dossier)),
        ".md" => dossier => Encoding.UTF8.GetBytes(MarkdownDossier.Render(dossier)),
        ".pdf" => PdfDossier.Render,
        _ => throw new WorkspaceException("expected a file ending in .html, .md or .pdf"),
    };
}
