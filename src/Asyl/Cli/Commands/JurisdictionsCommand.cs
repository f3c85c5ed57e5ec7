using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Law;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class JurisdictionsCommand
{
    public static Command Make()
    {
        var json = CommonOptions.Json();
        var command = new Command("jurisdictions", "List the places whose law is known here, the versions in force, and how far each was checked.") { json, Check() };
        command.SetAction(parsed =>
        {
            var own = OwnLaw.In(parsed.GetValue(CommonOptions.Workspace)!);
            var today = Today.Of(TimeProvider.System);
            if (parsed.GetValue(json))
                Output.Json(writer => JsonLaw.WriteJurisdictions(writer, own, today));
            else
                JurisdictionsView.Write(Terminal.Out, own, today);
            return own.Problems.Count > 0 ? Exit.DoneInPart : Exit.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of law (YAML), as they would be put into the workspace's folder jurisdictions.", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "Say what is wrong in a file of law, and on which line. Stores nothing.") { files };
        check.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            if (!paths.All(File.Exists))
                throw new WorkspaceException("expected files of law that are there");
            var own = OwnLaw.Of(paths);
            foreach (var problem in own.Problems)
                PlainText.Out(problem.ToString());
            if (own.Problems.Count == 0)
                PlainText.Out(TerminalWords.Of("law.right"));
            return own.Problems.Count > 0 ? Exit.DoneInPart : Exit.Done;
        });
        return check;
    }
}
