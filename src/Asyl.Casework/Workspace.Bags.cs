using Asyl.Casework.Access;
using Asyl.Casework.Bags;

namespace Asyl.Casework;

/// <content>The workspace as a bag (BagIt 1.0), to hand on or to keep, and a workspace from one.</content>
public sealed partial class Workspace
{
    /// <summary>Writes what the viewer sees into a bag, while others go on working here, and notes that in the custody log.</summary>
    /// <param name="place">A folder that is not there yet, or a file.</param>
    /// <param name="isFile">Whether it is to be one file (.zip).</param>
    /// <param name="kind">As the custody log shall call it.</param>
    /// <exception cref="WorkspaceException">It cannot be written there.</exception>
    public Packed Pack(Viewer viewer, string place, bool isFile, string kind, IProgress<Progress>? progress)
    {
        using var target = BagTarget.Of(place, isFile, time.GetUtcNow());
        var packed = new Packing(folder, record, viewer.Compartments).Write(target, time.GetUtcNow(), progress);
        RecordIssue(viewer, kind, packed.Hash);
        return packed;
    }

    /// <summary>Makes a workspace from a bag, all of which is checked first.</summary>
    /// <param name="bag">A folder or a .zip file.</param>
    /// <param name="folder">Where nothing is yet.</param>
    /// <exception cref="WorkspaceException">Something is there, or the bag is not a whole and valid one of a workspace.</exception>
    public static void Unpack(string bag, string folder) => Unpacking.Take(bag, folder);
}
