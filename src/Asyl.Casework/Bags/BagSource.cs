using System.IO.Compression;

namespace Asyl.Casework.Bags;

/// <summary>A bag as it comes: its files by path. Nothing in it is believed; a link is refused, wherever it leads.</summary>
internal abstract class BagSource : IDisposable
{
    /// <exception cref="WorkspaceException">There is no bag there.</exception>
    public static BagSource Of(string place) =>
        Directory.Exists(place) ? new FolderSource(place)
        : File.Exists(place) ? new ZipSource(place)
        : throw new WorkspaceException("expected a bag: a folder or a .zip file");

    public abstract IReadOnlyCollection<string> Paths { get; }

    public abstract Stream Open(string path);

    public void Dispose() => Close();

    protected virtual void Close()
    {
    }

    protected static WorkspaceException Link() => new("the bag holds a link, and links are not followed: nothing was taken");
}

internal sealed class FolderSource : BagSource
{
    private readonly string folder;
    private readonly List<string> paths = [];

    public FolderSource(string folder)
    {
        this.folder = folder;
        List(new DirectoryInfo(folder), "");
    }

    public override IReadOnlyCollection<string> Paths => paths;

    public override Stream Open(string path) => new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.Read);

    private void List(DirectoryInfo at, string before)
    {
        foreach (var one in at.EnumerateFileSystemInfos())
        {
            if (one.LinkTarget is not null || one.Attributes.HasFlag(FileAttributes.ReparsePoint))
                throw Link();
            if (one is DirectoryInfo inner)
                List(inner, $"{before}{one.Name}/");
            else
                paths.Add(before + one.Name);
        }
    }
}

/// <summary>A zipped bag, in a folder of its own inside the file or without one.</summary>
internal sealed class ZipSource : BagSource
{
    private const int LinkType = 0xA000;
    private const int TypeMask = 0xF000;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    public ZipSource(string file)
    {
        try
        {
            zip = ZipFile.OpenRead(file);
            var top = zip.Entries.Select(entry => entry.FullName).Where(name => name == "bagit.txt" || name.EndsWith("/bagit.txt", StringComparison.Ordinal)).MinBy(name => name.Length)?[..^"bagit.txt".Length] ?? "";
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                if (((entry.ExternalAttributes >> 16) & TypeMask) == LinkType)
                    throw Link();
                if (!entry.FullName.StartsWith(top, StringComparison.Ordinal) || !entries.TryAdd(entry.FullName[top.Length..], entry))
                    throw new WorkspaceException("expected one bag in the .zip file, and each of its files once");
            }
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            throw new WorkspaceException("expected a whole .zip file: this one is cut or damaged");
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    public override IReadOnlyCollection<string> Paths => entries.Keys;

    public override Stream Open(string path) => entries[path].Open();

    protected override void Close() => zip.Dispose();
}
