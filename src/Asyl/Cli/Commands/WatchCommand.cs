using System.CommandLine;
using System.Runtime.InteropServices;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Intake;
using Asyl.Language.Dates;

namespace Asyl.Cli.Commands;

/// <summary>Adds what is put into a folder, as it comes. No file is moved, changed or deleted.</summary>
internal static class WatchCommand
{
    private const int AtOnce = 32;

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(30);

    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder that files are put into." };
        var command = new Command("watch", "Add what is put into a folder, as it comes, until Ctrl+C. Files stay where they are.") { folder };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(ParseResult parsed, string folder)
    {
        if (!Directory.Exists(folder))
            throw new WorkspaceException("expected a folder to watch, found none there");
        using var stop = new ManualResetEvent(initialState: false);
        using var come = new AutoResetEvent(initialState: false);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Created += (_, _) => come.Set();
        watcher.Changed += (_, _) => come.Set();
        watcher.Renamed += (_, _) => come.Set();
        watcher.EnableRaisingEvents = true;
        using var workspace = Workspace.OpenOrMake(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System);
        var watched = new WatchedFolder(folder, parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System);
        PlainText.Out("Watching: what is put into the folder is added. Ctrl+C ends it.");
        do
        {
            Add(workspace, new Viewer(CommonOptions.ByIn(parsed), [AddCommand.CompartmentIn(parsed)]), watched);
        }
        while (WaitHandle.WaitAny([stop, come], watched.IsGrowing ? WatchedFolder.Rest : Sweep) != 0);
        return Exit.Done;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Set();
        }
    }

    private static void Add(Workspace workspace, Viewer viewer, WatchedFolder watched)
    {
        foreach (var files in watched.Settled().Chunk(AtOnce))
        {
            var reception = new Reception(workspace, viewer, new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var answer in workspace.Add(viewer.Compartments[0], viewer.Name, files, Edtf.Unknown))
                reception.Take(answer);
            watched.Remember(files);
            reception.Say();
        }
    }
}
