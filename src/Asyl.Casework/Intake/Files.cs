namespace Asyl.Casework.Intake;

/// <summary>The files that typed paths stand for: each file itself, and every file under a folder, in ordinal order. Hidden files are passed over.</summary>
public static class Files
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        MaxRecursionDepth = 64,
    };

    /// <summary>A path that names nothing is given as it is: taking it in says what is wrong.</summary>
    public static IEnumerable<string> Under(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path]);

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", Below)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(step => step.StartsWith('.')))
            .Order(StringComparer.Ordinal);
}
