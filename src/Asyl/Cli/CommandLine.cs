using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Cli.Commands;

namespace Asyl.Cli;

/// <summary>The program's commands, each a file. One handler at the top says what went wrong without a name, a quotation or a path.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
            return Fail(Misuse.Say(parsed));
        try
        {
            if (args.Length == 0)
            {
                parsed.Invoke();
                return Exit.NothingDone;
            }

            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is WorkspaceException or CitationException)
        {
            return Fail(e.Message);
        }
        catch (Exception e)
        {
            return Fail(Scrubbed.Say(e));
        }
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Asyl keeps protection cases: it reads the pile of reports about a person at risk of being sent back, and shows who says what happened, word for word.");
        root.Options.Add(CommonOptions.Workspace);
        root.Options.Add(CommonOptions.Compartment);
        root.Options.Add(CommonOptions.By);
        root.Options.Add(CommonOptions.ReaderOff);
        foreach (var command in Commands())
            root.Subcommands.Add(command);
        return root;
    }

    private static IEnumerable<Command> Commands() =>
    [
        DemoCommand.Make(),
        AddCommand.Make(),
        WatchCommand.Make(),
        ProvenanceCommand.Make(),
        AccountCommand.Make(),
        AccountCommand.MakeMany(),
        CasesCommand.Make(),
        OpenCommand.Make(),
        CaseCommand.Make(),
        FactCommand.Make(),
        TableCommand.Make(),
        TranscribeCommand.Make(),
        PositionCommand.Make(),
        DeadlinesCommand.Make(),
        ContradictionsCommand.Make(),
        SourcesCommand.Make(),
        SourceCommand.Make(),
        SimilarCommand.Make(),
        PeopleCommand.Make(),
        SearchCommand.Make(),
        DecideCommand.Accept(),
        DecideCommand.Reject(),
        DecideCommand.Correct(),
        DossierCommand.Make(),
        BundleCommand.Make(),
        ExportCommand.Make(),
        VerifyCommand.Make(),
        CheckpointCommand.Make(),
        TimestampCommand.Make(),
        BagCommand.Bag(),
        UnbagCommand.Unbag(),
        BagCommand.Backup(),
        UnbagCommand.Restore(),
        EraseCommand.Make(),
        RereadCommand.Make(),
        ReadCommand.Make(),
        InspectCommand.Make(),
        NamesCommand.Make(),
        ServeCommand.Make(),
        JurisdictionsCommand.Make(),
        DoctorCommand.Make(),
    ];

    private static int Fail(string sentence)
    {
        PlainText.Error(sentence);
        return Exit.NothingDone;
    }
}
