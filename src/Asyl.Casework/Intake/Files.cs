using System.IO.Enumeration;

namespace Asyl.Casework.Intake;

/// <summary>The files that typed paths stand for: each file itself, and every file under a folder, in ordinal order. Hidden files, linked folders and workspaces are passed over.</summary>
public static class Files
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>A path that names nothing is given as it is: taking it in says what is wrong.</summary>
    public static IEnumerable<string> Under(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path]);

    private static IEnumerable<string> InFolder(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Below)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !WorkspaceFolder.Exists(entry.ToFullPath()),
        }
        .Select(file => Path.Combine(folder, Path.GetRelativePath(Path.GetFullPath(folder), file))).Order(StringComparer.Ordinal);
}
