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
        var on = AsOf();
        var beside = new Option<string>("--bundle") { Description = "Write the bundle of exhibits too, a .pdf, and name its pages with every citation.", HelpName = "FILE", DefaultValueFactory = _ => "" };
        var command = new Command("dossier", "Write a case as a cited dossier: position, chronology, contradictions, sources, exhibits.") { name, file, on, beside };
        command.SetAction(parsed =>
        {
            var asOf = DayIn(parsed, on);
            var render = RendererFor(parsed.GetValue(file)!);
            var bundleFile = parsed.GetValue(beside)!;
            if (bundleFile.Length > 0)
                BundleCommand.Expect(bundleFile);
            using var desk = Desk.OpenToIssue(parsed);
            var (book, dossier) = Made(desk, CommonOptions.NameIn(parsed, name), asOf);
            var done = Exit.Done;
            if (bundleFile.Length > 0)
            {
                var bundle = desk.Workspace.Bind(desk.Viewer, book, dossier, withDossier: false);
                done = BundleCommand.Write(desk, bundle, dossier, bundleFile);
                dossier = dossier.In(bundle.Pages);
            }

            var bytes = render(dossier);
            Output.ToFile(parsed.GetValue(file)!, stream => stream.Write(bytes));
            desk.Workspace.RecordIssue(desk.Viewer, "dossier", bytes);
            PlainText.Out($"Wrote the dossier of {dossier.CaseName}, as of {asOf:yyyy-MM-dd}.");
            return done;
        });
        return command;
    }

    public static Option<string> AsOf() => new("--as-of")
    {
        Description = "The day of the position; today when left out. The chronology lists everything known, whatever the day.",
        HelpName = "DATE",
        DefaultValueFactory = _ => "",
    };

    public static DateOnly DayIn(ParseResult parsed, Option<string> on) => parsed.GetValue(on)!.Length == 0 ? Today.Of(TimeProvider.System) : CommonOptions.Day(parsed.GetValue(on)!);

    /// <summary>The dossier of a case, when all its originals are what was received.</summary>
    public static (Casebook Book, Dossier Dossier) Made(Desk desk, string name, DateOnly asOf)
    {
        var book = desk.Look();
        var dossier = Dossier.Of(book, Desk.CaseOf(book, name), asOf, ProgramVersion.Text, desk.Workspace.Profiles(desk.Viewer));
        desk.Workspace.EnsureWhole(dossier.Sources.Select(source => source.Report));
        return (book, dossier);
    }

    private static Func<Dossier, byte[]> RendererFor(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" => dossier => Encoding.UTF8.GetBytes(HtmlDossier.Render(dossier)),
        ".md" => dossier => Encoding.UTF8.GetBytes(MarkdownDossier.Render(dossier)),
        ".pdf" => PdfDossier.Render,
        _ => throw new WorkspaceException("expected a file ending in .html, .md or .pdf"),
    };
}
