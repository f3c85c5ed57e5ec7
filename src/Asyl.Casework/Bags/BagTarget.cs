using System.IO.Compression;

namespace Asyl.Casework.Bags;

/// <summary>Where a bag is written. Until it is kept, nothing lies at its place; thrown away, nothing stays.</summary>
internal abstract class BagTarget(string place) : IDisposable
{
    protected string Place { get; } = Path.TrimEndingDirectorySeparator(place);

    protected string Half { get; } = $"{Path.TrimEndingDirectorySeparator(place)}.{Guid.NewGuid():n}.part";

    /// <param name="place">A file, or a folder that is not there yet.</param>
    /// <exception cref="WorkspaceException">Nothing can be written there.</exception>
    public static BagTarget Of(string place, bool isFile, DateTimeOffset now) =>
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(place)) is { Length: > 0 } above && !Directory.Exists(above) ? throw new WorkspaceException("the folder named with -o does not exist")
        : isFile ? new BagZip(place, now) : new BagFolder(place);

    /// <summary>A file of the bag, to be written and closed before the next.</summary>
    public abstract Stream Open(string path);

    public abstract void Keep();

    public abstract void Dispose();
}

internal sealed class BagFolder : BagTarget
{
    public BagFolder(string place)
        : base(place)
    {
        if (Path.Exists(Place))
            throw new WorkspaceException("expected a folder that is not there yet, or a file that ends in .zip, after -o");
        Folders.Make(Half);
    }

    public override Stream Open(string path)
    {
        var file = Path.Combine(Half, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new FileStream(file, FileMode.CreateNew, FileAccess.Write);
    }

    public override void Keep() => Directory.Move(Half, Place);

    public override void Dispose()
    {
        if (Directory.Exists(Half))
            Directory.Delete(Half, recursive: true);
    }
}

/// <summary>One file; what is in it is stored as it is, under a folder of the file's name.</summary>
internal sealed class BagZip : BagTarget
{
    private readonly FileStream file;
    private readonly ZipArchive zip;
    private readonly DateTimeOffset now;

    public BagZip(string place, DateTimeOffset now)
        : base(place)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        file = new FileStream(Half, options);
        zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        this.now = now;
    }

    public override Stream Open(string path)
    {
        var entry = zip.CreateEntry($"{Path.GetFileNameWithoutExtension(Place)}/{path}", CompressionLevel.NoCompression);
        entry.LastWriteTime = now;
        return entry.Open();
    }

    public override void Keep()
    {
        zip.Dispose();
        file.Flush(flushToDisk: true);
        file.Dispose();
        File.Move(Half, Place, overwrite: true);
    }

    public override void Dispose()
    {
        try
        {
            zip.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, as was said already: what is half written goes.
        }

        file.Dispose();
        File.Delete(Half);
    }
}
