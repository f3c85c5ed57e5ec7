using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Intake;

namespace Asyl.Cli.Commands;

internal static class AddCommand
{
    public static Command Make()
    {
        var paths = CommonOptions.Paths();
        var published = CommonOptions.Published();
        var json = CommonOptions.Json();
        var source = ProvenanceCommand.Options();
        var command = new Command("add", "Add files, or folders of them, to the workspace and read them.") { paths, published, json };
        foreach (var option in source)
            command.Options.Add(option);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, CommonOptions.Date(parsed.GetValue(published)!), ProvenanceCommand.In(parsed, source), parsed.GetValue(json)));
        return command;
    }

    /// <summary>The one compartment that a command adds to.</summary>
    public static string CompartmentIn(ParseResult parsed) => parsed.GetValue(CommonOptions.Compartment) switch
    {
        null or [] => Workspace.MainCompartment,
        [var one] => one,
        _ => throw new WorkspaceException("expected one compartment to add to"),
    };

    private static int Run(ParseResult parsed, string[] paths, Language.Dates.Edtf published, SortedDictionary<string, string> source, bool asJson)
    {
        var files = Files.Under(paths).ToList();
        if (files.Count == 0)
            throw new WorkspaceException("expected files to add, found none in that folder");
        if (source.TryGetValue("accessed", out var accessed))
            CommonOptions.Date(accessed);
        var compartment = CompartmentIn(parsed);
        using var workspace = Workspace.OpenOrMake(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System);
        var viewer = new Viewer(CommonOptions.ByIn(parsed), [compartment]);
        var reception = new Reception(workspace, viewer, source);
        foreach (var answer in Ticker.Over(workspace.Add(compartment, viewer.Name, files, published), files.Count, "files", added => added.Received.Path))
            reception.Take(answer);
        if (asJson)
            Output.Json(reception.Write);
        else
            reception.Say();
        if (!asJson && reception.ExitCode != Exit.NothingDone)
            PlainText.Out("Next: `asyl cases`.");
        return reception.ExitCode;
    }
}
