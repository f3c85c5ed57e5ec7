namespace Asyl.Casework;

/// <summary>The folder of a workspace: for this account alone, and never part of a repository around it.</summary>
internal static class WorkspaceFolder
{
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, "record.db"));

    public static void Make(string folder)
    {
        try
        {
            if (!Exists(folder) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".gitignore"))
                throw new WorkspaceException("expected a workspace or an empty folder for a new one: choose another with --workspace DIR");
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows() && !Exists(folder))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore))
                File.WriteAllText(ignore, "*\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException("the workspace folder cannot be made or written: choose another with --workspace DIR");
        }
    }
}
