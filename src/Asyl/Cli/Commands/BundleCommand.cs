using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Bundles;

namespace Asyl.Cli.Commands;

/// <summary>The exhibits of a case in one PDF.</summary>
internal static class BundleCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var file = new Option<string>("-o", "--output") { Description = "The file to write: .pdf.", HelpName = "FILE", Required = true };
        var (asking, language) = (new AskedOptions(Purpose.Court), new LanguageOption());
        var with = new Option<bool>("--dossier") { Description = "Bind the dossier too, behind the index; its citations name pages of the bundle." };
        var command = new Command("bundle", "Bind the exhibits of a case into one PDF with an index, cover sheets, bookmarks and continuous page numbers.") { name, file, with, language };
        asking.AddTo(command);
        command.SetAction(parsed =>
        {
            using var desk = Desk.OpenToIssue(parsed);
            var asked = asking.In(parsed, desk);
            Expect(parsed.GetValue(file)!);
            var person = Desk.CaseOf(desk.Look(), CommonOptions.NameIn(parsed, name)).Person;
            return language.In(parsed, () =>
            {
                var dossier = desk.Workspace.Dossier(desk.Viewer, person, asked, ProgramVersion.Text);
                return Write(desk, desk.Workspace.Bind(desk.Viewer, desk.Look(), dossier, parsed.GetValue(with)), dossier, parsed.GetValue(file)!);
            });
        });
        return command;
    }

    /// <exception cref="WorkspaceException">It is no name of a PDF.</exception>
    public static void Expect(string file)
    {
        if (!Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            throw new WorkspaceException("expected a file ending in .pdf");
    }

    /// <summary>Writes it and notes that it left; says which exhibits are not in it.</summary>
    public static int Write(Desk desk, BoundBundle bundle, Dossier dossier, string file)
    {
        Output.ToFile(file, stream => stream.Write(bundle.Pdf));
        desk.Workspace.RecordIssue(desk.Viewer, "bundle", bundle.Pdf);
        PlainText.Out($"Wrote the bundle of {dossier.CaseName}, as of {dossier.Options.AsOf:yyyy-MM-dd}: {Strings.Count("bundle.exhibits", bundle.Exhibits)}, {bundle.Pages.Total} pages.");
        if (bundle.Refused.Count == 0)
            return Exit.Done;
        PlainText.Error($"pages that could not be bound, as the cover sheets say: {string.Join(", ", bundle.Refused.Select(letter => $"exhibit {letter}"))}");
        return Exit.DoneInPart;
    }
}
