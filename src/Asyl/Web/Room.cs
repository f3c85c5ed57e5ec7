using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.People;
using Asyl.Web.People;
using Asyl.Web.Reports;
using Asyl.Web.Search;

namespace Asyl.Web;

/// <summary>
/// The workspace as the workbench holds it: one snapshot that every page is made from, and one place where changes are made, one after the other.
/// Enters: decisions, and word that files were added. Leaves: a new snapshot. Never: a page that waits for somebody else's change.
/// </summary>
public sealed class Room : IDisposable
{
    private readonly Lock changing = new();
    private readonly Lock asking = new();
    private readonly Workspace desk;
    private readonly Workspace shelf;
    private readonly Viewer viewer;
    private readonly bool withReader;
    private volatile Snapshot? now;
    private string seen = "";

    public Room(string folder, IReadOnlyList<string> compartments, bool withReader, TimeProvider time)
    {
        Folder = folder;
        desk = Workspace.OpenOrMake(folder, time);
        shelf = Workspace.OpenOrMake(folder, time);
        viewer = new Viewer("workbench", compartments.Count > 0 ? compartments : desk.Compartments is { Count: > 0 } all ? all : [Workspace.MainCompartment]);
        this.withReader = withReader;
    }

    public string Folder { get; }

    /// <summary>Pages of originals that were looked at.</summary>
    internal PagePictures Pictures { get; } = new();

    public IReadOnlyList<string> Compartments => viewer.Compartments;

    /// <summary>Whether there is something to see yet: the first snapshot of a large workspace takes a while.</summary>
    public bool IsReady => now is not null;

    /// <summary>What there is to see at this moment.</summary>
    public Snapshot Now => now ?? Renew();

    /// <summary>Puts the first snapshot together, and what nobody should wait for who searches first.</summary>
    public void Prepare()
    {
        var book = Renew().Book;
        Catalogue.Of(book);
        NameSearch.In(book, "a");
    }

    /// <summary>Puts the snapshot together anew, from whatever was written since.</summary>
    public Snapshot Renew()
    {
        lock (changing)
            return Look();
    }

    /// <summary>Puts the snapshot together anew where somebody wrote who is not this room: another program, or what was added here.</summary>
    public void RenewIfOthersWrote()
    {
        lock (changing)
        {
            if (desk.Pulse != seen)
                Look();
        }
    }

    /// <summary>Makes a change; what is seen afterwards has it in it.</summary>
    public T Change<T>(Func<Workspace, T> change)
    {
        lock (changing)
        {
            var done = change(desk);
            Look();
            return done;
        }
    }

    /// <summary>Asks the workspace for what is in no snapshot: papers, originals, a search.</summary>
    public T Ask<T>(Func<Workspace, T> ask)
    {
        lock (asking)
            return ask(shelf);
    }

    public void Dispose()
    {
        desk.Dispose();
        shelf.Dispose();
    }

    private Snapshot Look()
    {
        // Asked before looking: what is written meanwhile is seen at the next look.
        seen = desk.Pulse;
        var book = desk.Look(viewer, withReader);
        return now = new Snapshot(book, desk.LastDecision(viewer), desk.InForce(viewer, "dismiss"), desk.InForce(viewer, "settle"), desk.WhoIsWho(viewer), Roster.After(now?.Roster, book));
    }
}
