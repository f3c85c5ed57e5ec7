using System.Threading.Channels;
using Asyl.Casework;
using Asyl.Cli;
using Asyl.Language.Dates;

namespace Asyl.Web.Pile;

/// <summary>
/// Takes in what was sent, one upload after the other, while pages go on. Enters: uploads in <see cref="Incoming"/>, those too that an ended program left there.
/// Leaves: reports in the workspace, and for every file what came of it. Never: a file removed before it was kept or refused.
/// </summary>
internal sealed class Inbox(Room room, Incoming incoming, TimeProvider time) : BackgroundService
{
    // Few enough that the progress moves and an end is not waited for.
    private const int AtOnce = 8;

    private readonly Lock gate = new();
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile Intake last = Intake.None;

    public Intake Last => last;

    /// <summary>An upload is whole: it is taken in as soon as those before it are.</summary>
    public void Accept(string upload, UploadSlip slip, int files)
    {
        lock (gate)
        {
            Incoming.Finish(upload, slip);
            last = last.With(slip, files);
        }

        bell.Writer.TryWrite(true);
    }

    /// <summary>Takes up what lies in the folder: what an ended program left, or what could not be taken in before.</summary>
    public void Resume()
    {
        lock (gate)
        {
            if (last.IsRunning)
                return;
            foreach (var upload in incoming.Whole())
                last = last.With(Incoming.SlipOf(upload), Incoming.FilesOf(upload).Count);
        }

        bell.Writer.TryWrite(true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        incoming.Sweep();
        Resume();
        await foreach (var _ in bell.Reader.ReadAllAsync(stoppingToken))
            TakeAll(stoppingToken);
    }

    private void TakeAll(CancellationToken stopping)
    {
        try
        {
            do
            {
                foreach (var upload in incoming.Whole())
                    Take(upload, stopping);
                room.Renew();
            }
            while (!stopping.IsCancellationRequested && !Rests());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            lock (gate)
                last = last with { IsRunning = false, Stopped = e is WorkspaceException ? e.Message : Scrubbed.Say(e) };
        }
    }

    /// <summary>Whether nothing came while the room looked.</summary>
    private bool Rests()
    {
        lock (gate)
        {
            if (incoming.Whole().Count > 0)
                return false;
            last = last with { IsRunning = false };
            return true;
        }
    }

    private void Take(string upload, CancellationToken stopping)
    {
        var slip = Incoming.SlipOf(upload);
        using var workspace = Workspace.OpenOrMake(room.Folder, time);
        foreach (var few in Incoming.FilesOf(upload).Chunk(AtOnce))
        {
            if (stopping.IsCancellationRequested)
                return;
            foreach (var added in workspace.Add(slip.Compartment, slip.By, few, Edtf.Parse(slip.Published)))
                Note(added);
        }

        Incoming.Discard(upload);
    }

    private void Note(Added added)
    {
        lock (gate)
            last = last with { Arrivals = last.Arrivals.Add(Arrival.Of(added)) };
        Directory.Delete(Path.GetDirectoryName(added.Received.Path)!, recursive: true);
    }
}
