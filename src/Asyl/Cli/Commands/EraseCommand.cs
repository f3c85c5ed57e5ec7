using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Erasing;
using Asyl.Casework.People;

namespace Asyl.Cli.Commands;

/// <summary>Erasing, in two steps: what would go is shown; said again with --yes, it goes.</summary>
internal static class EraseCommand
{
    public static Command Make()
    {
        var reports = new Argument<string[]>("REPORT") { Description = "Ids of reports. With --person and none: every report that names them.", Arity = ArgumentArity.ZeroOrMore };
        var person = new Option<string?>("--person") { Description = "Whose case, facts and papers go, with the reports named, or all that name them.", HelpName = "NAME" };
        var why = new Option<string>("--why") { Description = "The reason, kept in the custody log: name nobody in it.", HelpName = "REASON", DefaultValueFactory = _ => "" };
        var yes = new Option<bool>("--yes") { Description = "Erase what was shown. It cannot be undone." };
        var finish = new Option<bool>("--finish") { Description = "Finish an erasure that was interrupted." };
        var command = new Command("erase", "Show what would go if reports or a person were erased; with --yes, erase it. The custody log says that something was.") { reports, person, why, yes, finish };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            if (parsed.GetValue(finish) || desk.Workspace.IsErasing)
                desk.Workspace.FinishErasing();
            if (parsed.GetValue(finish))
                return Exit.Done;
            var whose = parsed.GetValue(person) is { } name ? Desk.PersonOf(desk.Look(), name) : null;
            return Run(desk, parsed.GetValue(reports)!, whose, parsed.GetValue(yes), parsed.GetValue(why)!.Trim());
        });
        return command;
    }

    private static int Run(Desk desk, string[] reports, Person? person, bool isSure, string why)
    {
        if (reports.Length == 0 && person is null)
            throw new WorkspaceException("expected ids of reports, or --person NAME: ids stand in `asyl sources` and `asyl search`");
        if (isSure && why.Length == 0)
            throw new WorkspaceException("expected a reason: --why REASON, which is kept and names nobody");
        var erasure = desk.Workspace.Erasable(desk.Viewer, reports, person);
        if (erasure.IsEmpty)
            throw new WorkspaceException("there is nothing here to erase about that");
        Show(desk.Look(), erasure);
        if (isSure)
            desk.Workspace.Erase(desk.Viewer, reports, person, why);
        PlainText.Out(TerminalWords.Of(isSure ? "erase.done" : "erase.preview"));
        PlainText.Out(TerminalWords.Of("erase.elsewhere"));
        return Exit.Done;
    }

    private static void Show(Casebook book, Erasure erasure)
    {
        var files = book.Reports.ToDictionary(report => report.Id, report => report.Name, StringComparer.Ordinal);
        PlainText.Out($"{Strings.Count("reports", erasure.Reports.Count)}:");
        foreach (var report in erasure.Reports.OrderBy(report => files.GetValueOrDefault(report, ""), StringComparer.Ordinal))
            PlainText.Out($"  {report}  {files.GetValueOrDefault(report, "")}");
        Show("erase.cases", erasure.Cases);
        Show("erase.facts", erasure.Facts);
        Show("erase.papers", erasure.Papers);
        PlainText.Out(TerminalWords.Of("erase.decisions", erasure.Decisions));
        Show("erase.resting", erasure.Resting);
        Show("erase.naming", erasure.Naming);
    }

    private static void Show(string key, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
            PlainText.Out(TerminalWords.Of(key, string.Join(' ', ids)));
    }
}
