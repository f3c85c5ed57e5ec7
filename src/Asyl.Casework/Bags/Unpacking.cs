using Asyl.Casework.Custody;
using Asyl.Casework.Law;
using Asyl.Casework.Record;

namespace Asyl.Casework.Bags;

/// <summary>
/// Makes a workspace from a bag. Enters: a bag, and the place of a workspace that is not there. Leaves: the workspace, by one renaming when all of it was checked.
/// Never: something half that looks like a workspace; a change to one that is there.
/// </summary>
internal static class Unpacking
{
    /// <exception cref="WorkspaceException">There is something already, or the bag is not a whole one of a workspace.</exception>
    public static void Take(string bag, string workspace)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(workspace));
        if (File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any()))
            throw new WorkspaceException("expected a place for a new workspace: something is there already, and is left as it is. Choose another with --workspace DIR");
        var half = $"{place}.{Guid.NewGuid():n}.part";
        try
        {
            Folders.Make(half);
            var made = Path.Combine(half, "workspace");
            Folders.Make(made);
            using (var source = BagSource.Of(bag))
                new BagReader(source).TakeInto(made, IsKnown);
            File.Delete(Path.Combine(made, "custody.tsv"));
            RecordStore.EnsureUsable(made);
            File.WriteAllText(Path.Combine(made, ".gitignore"), "*\n");
            if (Directory.Exists(place))
                Directory.Delete(place);
            Directory.Move(made, place);
        }
        catch (InvalidDataException)
        {
            throw new WorkspaceException("expected a whole .zip file: this one is cut or damaged");
        }
        finally
        {
            if (Directory.Exists(half))
                Directory.Delete(half, recursive: true);
        }
    }

    /// <summary>Whether a workspace has a file there that cannot be made again.</summary>
    private static bool IsKnown(string path) => path.Split('/') switch
    {
        ["record.db" or "custody.tsv"] => true,
        [CheckpointFile.Folder or OwnLaw.Folder, _] => true,
        ["originals", { Length: 2 } start, { Length: 64 } name] => name.StartsWith(start, StringComparison.Ordinal) && name.All(char.IsAsciiHexDigitLower),
        _ => false,
    };
}
