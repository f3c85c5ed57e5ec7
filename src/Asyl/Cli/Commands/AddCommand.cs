using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Intake;

namespace Asyl.Cli.Commands;

internal static class AddCommand
{
    public static Command Make()
    {
        var paths = CommonOptions.Paths();
        var published = CommonOptions.Published();
        var command = new Command("add", "Add files, or folders of them, to the workspace and read them.") { paths, published };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, CommonOptions.Date(parsed.GetValue(published)!)));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, Language.Dates.Edtf published)
    {
        var files = Files.Under(paths).ToList();
        if (files.Count == 0)
            throw new WorkspaceException("expected files to add, found none in that folder");
        var compartment = CompartmentIn(parsed);
        using var workspace = Workspace.OpenOrMake(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System);
        return Tell(Ticker.Over(workspace.Add(compartment, CommonOptions.ByIn(parsed), files, published), files.Count, "files", added => added.Received.Path));
    }

    public static string CompartmentIn(ParseResult parsed) => parsed.GetValue(CommonOptions.Compartment) switch
    {
        null or [] => Workspace.MainCompartment,
        [var one] => one,
        _ => throw new WorkspaceException("expected one compartment to add to"),
    };

    private static int Tell(IEnumerable<Added> answers)
    {
        var (added, again, refused) = (0, 0, 0);
        foreach (var answer in answers)
        {
            if (answer.Received is Refused no)
            {
                PlainText.Error($"{LooseReading.NameOf(no)}: not added: {no.Why}");
                refused++;
            }
            else
            {
                Remark((ReceivedReport)answer.Received);
                added += answer.IsNew ? 1 : 0;
                again += answer.IsNew ? 0 : 1;
            }
        }

        PlainText.Out(Summary(added, again, refused));
        if (added + again == 0)
            return Exit.NothingDone;
        PlainText.Out("Next: `asyl cases`.");
        return refused > 0 ? Exit.DoneInPart : Exit.Done;
    }

    private static void Remark(ReceivedReport report)
    {
        if (report.Kept.Remark.Length > 0)
            PlainText.Error($"{LooseReading.NameOf(report)}: added, but {report.Kept.Remark}");
    }

    private static string Summary(int added, int again, int refused) =>
        $"{added} {(added == 1 ? "report" : "reports")} added"
        + (again > 0 ? $", {again} already here (received once more)" : "")
        + (refused > 0 ? $", {refused} refused" : "") + ".";
}
