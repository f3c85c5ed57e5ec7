using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers;

namespace Asyl.Cli.Commands;

internal static class DossierCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name();
        var file = new Option<string>("-o", "--output") { Description = $"The file to write: {DossierFormat.Endings}.", HelpName = "FILE", Required = true };
        var memo = new Option<string>("--memo") { Description = "Write beside it an internal memo of what a filing leaves out.", HelpName = "FILE", DefaultValueFactory = _ => "" };
        var beside = new Option<string>("--bundle") { Description = "Write the bundle of exhibits too, a .pdf, and name its pages with every citation.", HelpName = "FILE", DefaultValueFactory = _ => "" };
        var (asking, redaction, language) = (new AskedOptions(Purpose.Internal), new RedactionOptions(), new LanguageOption());
        var command = new Command("dossier", "Write a case as a cited dossier: position, chronology, contradictions, sources, exhibits.") { name, file, memo, beside, language };
        asking.AddTo(command);
        redaction.AddTo(command);
        command.SetAction(parsed =>
        {
            var (format, memoFile, bundleFile) = (DossierFormat.Of(parsed.GetValue(file)!), parsed.GetValue(memo)!, parsed.GetValue(beside)!);
            var memoFormat = memoFile.Length > 0 ? DossierFormat.Of(memoFile) : format;
            using var desk = Desk.OpenToIssue(parsed);
            var asked = asking.In(parsed, desk) with { Redaction = redaction.In(parsed) };
            if (bundleFile.Length > 0)
                BundleCommand.Expect(bundleFile);
            var person = Desk.CaseOf(desk.Look(), CommonOptions.NameIn(parsed, name)).Person;
            return language.In(parsed, () =>
            {
                var (dossier, done) = (desk.Workspace.Dossier(desk.Viewer, person, asked, ProgramVersion.Text), Exit.Done);
                if (bundleFile.Length > 0)
                {
                    var bundle = desk.Workspace.Bind(desk.Viewer, desk.Look(), dossier, withDossier: false);
                    done = BundleCommand.Write(desk, bundle, dossier, bundleFile);
                    dossier = dossier.In(bundle.Pages);
                }

                Issue(desk, dossier, format, parsed.GetValue(file)!);
                PlainText.Out($"Wrote the dossier of {dossier.CaseName}, as of {asked.AsOf:yyyy-MM-dd}.");
                foreach (var left in dossier.Withheld)
                    PlainText.Out($"Left out, to be chosen with --with {left.Id}: {left.Words}");
                if (memoFile.Length > 0)
                    Issue(desk, desk.Workspace.Dossier(desk.Viewer, person, asked with { Purpose = Purpose.Memo, Ticked = [], Withheld = dossier.Withheld }, ProgramVersion.Text), memoFormat, memoFile);
                return done;
            });
        });
        return command;
    }

    /// <summary>Writes what leaves the house and notes it in the custody log.</summary>
    private static void Issue(Desk desk, Dossier dossier, DossierFormat format, string file)
    {
        var bytes = format.Set(dossier);
        Output.ToFile(file, stream => stream.Write(bytes));
        desk.Workspace.RecordIssue(desk.Viewer, "dossier", bytes);
    }
}
