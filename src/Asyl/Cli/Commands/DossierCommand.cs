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
        var on = new Option<string>("--as-of") { Description = "The day of the position; today when left out. The chronology lists everything known, whatever the day.", HelpName = "DATE", DefaultValueFactory = _ => "" };
        var purpose = new Option<string>("--for") { Description = $"What it is for: {string.Join(", ", Purpose.All.Select(one => one.Code))}. For a court: only what people accepted.", HelpName = "PURPOSE", DefaultValueFactory = _ => Purpose.Internal.Code };
        var reader = new Option<string>("--to") { Description = "For whom it is, in your words; printed on its first page.", HelpName = "WORDS", DefaultValueFactory = _ => "" };
        var cutOff = new Option<string>("--cut-off") { Description = "Leave out what was published or received after this day.", HelpName = "DATE", DefaultValueFactory = _ => "" };
        var with = new Option<string[]>("--with") { Description = "A contradiction, gap or precedent to put into a filing, by id (may be given more than once).", HelpName = "ID" };
        var memo = new Option<string>("--memo") { Description = "Write beside it an internal memo of what a filing leaves out.", HelpName = "FILE", DefaultValueFactory = _ => "" };
        var command = new Command("dossier", "Write a case as a cited dossier: position, chronology, contradictions, sources, exhibits.") { name, file, on, purpose, reader, cutOff, with, memo };
        command.SetAction(parsed =>
        {
            var what = Purpose.Find(parsed.GetValue(purpose)!) ?? throw new WorkspaceException($"expected a purpose among {string.Join(", ", Purpose.All.Select(one => one.Code))}");
            DossierFormat[] formats = [DossierFormat.Of(parsed.GetValue(file)!), .. parsed.GetValue(memo)!.Length > 0 ? [DossierFormat.Of(parsed.GetValue(memo)!)] : Array.Empty<DossierFormat>()];
            using var desk = Desk.OpenToIssue(parsed);
            var asked = new AskedDossier(
                CommonOptions.NameIn(parsed, name), what, parsed.GetValue(on)!.Length == 0 ? Today.Of(TimeProvider.System) : CommonOptions.Day(parsed.GetValue(on)!),
                parsed.GetValue(cutOff)!.Length == 0 ? null : CommonOptions.Day(parsed.GetValue(cutOff)!), parsed.GetValue(reader)!, parsed.GetValue(with) ?? []);
            var dossier = asked.Make(desk);
            Issue(desk, dossier, formats[0], parsed.GetValue(file)!);
            PlainText.Out($"Wrote the dossier of {dossier.CaseName}, as of {asked.AsOf:yyyy-MM-dd}.");
            foreach (var left in dossier.Withheld)
                PlainText.Out($"Left out, to be chosen with --with {left.Id}: {left.Words}");
            if (formats.Length > 1)
                Issue(desk, (asked with { Purpose = Purpose.Memo, Ticked = [] }).Make(desk, dossier.Withheld), formats[1], parsed.GetValue(memo)!);
            return Exit.Done;
        });
        return command;
    }

    /// <summary>Writes what leaves the house, after its originals are found as they were received, and notes it in the custody log.</summary>
    private static void Issue(Desk desk, Dossier dossier, DossierFormat format, string file)
    {
        desk.Workspace.EnsureWhole(dossier.Sources.Select(source => source.Report));
        var bytes = format.Set(dossier.Manuscript);
        Output.ToFile(file, stream => stream.Write(bytes));
        desk.Workspace.RecordIssue(desk.Viewer, "dossier", bytes);
    }
}
