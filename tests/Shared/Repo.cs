namespace Asyl.Testing;

/// <summary>Where things lie, for tests that read the project's own folders. Found from the test program upwards, never from the current folder.</summary>
internal static class Repo
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The launcher: tests that run the program run it the way people do.</summary>
    public static string Program => Path.Combine(Root, "asyl");

    public static string Examples => Path.Combine(Root, "examples");

    /// <summary>Papers and real reports that are not part of the project; may be absent.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string Seeds => Path.Combine(Shared, "seeds");

    private static string Above(string folder)
    {
        var here = new DirectoryInfo(folder);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "Asyl.slnx")))
            here = here.Parent;
        return here?.FullName ?? throw new InvalidOperationException("No folder above the test program holds Asyl.slnx.");
    }
}
