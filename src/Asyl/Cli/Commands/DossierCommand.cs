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
        var language = new LanguageOption();
        var command = new Command("dossier", "Write a case as a cited dossier: position, chronology, contradictions, sources, exhibits.") { name, file, on, purpose, reader, cutOff, with, memo, language };
        var redaction = new RedactionOptions();
        redaction.AddTo(command);
        command.SetAction(parsed =>
        {
            var what = Purpose.Find(parsed.GetValue(purpose)!) ?? throw new WorkspaceException($"expected a purpose among {string.Join(", ", Purpose.All.Select(one => one.Code))}");
            DossierFormat[] formats = [DossierFormat.Of(parsed.GetValue(file)!), .. parsed.GetValue(memo)!.Length > 0 ? [DossierFormat.Of(parsed.GetValue(memo)!)] : Array.Empty<DossierFormat>()];
            using var desk = Desk.OpenToIssue(parsed);
            var person = Desk.CaseOf(desk.Look(), CommonOptions.NameIn(parsed, name)).Person;
            var asked = new AskedDossier
            {
                AsOf = DayIn(parsed, on) ?? Today.Of(TimeProvider.System), Purpose = what, WithReader = desk.WithReader, CutOff = DayIn(parsed, cutOff), For = parsed.GetValue(reader)!, Ticked = parsed.GetValue(with) ?? [], Redaction = redaction.In(parsed),
            };
            var dossier = language.In(parsed, () => Issue(desk, person, asked, formats[0], parsed.GetValue(file)!));
            PlainText.Out($"Wrote the dossier of {dossier.CaseName}, as of {asked.AsOf:yyyy-MM-dd}.");
            foreach (var left in dossier.Withheld)
                PlainText.Out($"Left out, to be chosen with --with {left.Id}: {left.Words}");
            if (formats.Length > 1)
                language.In(parsed, () => Issue(desk, person, asked with { Purpose = Purpose.Memo, Ticked = [], Withheld = dossier.Withheld }, formats[1], parsed.GetValue(memo)!));
            return Exit.Done;
        });
        return command;
    }

    private static DateOnly? DayIn(ParseResult parsed, Option<string> option) => parsed.GetValue(option) is { Length: > 0 } day ? CommonOptions.Day(day) : null;

    /// <summary>Writes what leaves the house and notes it in the custody log.</summary>
    private static Dossier Issue(Desk desk, string person, AskedDossier asked, DossierFormat format, string file)
    {
        var dossier = desk.Workspace.Dossier(desk.Viewer, person, asked, ProgramVersion.Text);
        var bytes = format.Set(dossier);
        Output.ToFile(file, stream => stream.Write(bytes));
        desk.Workspace.RecordIssue(desk.Viewer, "dossier", bytes);
        return dossier;
    }
}
