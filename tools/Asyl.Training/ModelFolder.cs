namespace Asyl.Training;

/// <summary>Where the models lie that the library ships.</summary>
internal static class ModelFolder
{
    /// <summary>Found from the program upwards.</summary>
    public static string Repository { get; } = Find();

    public static string File(string model) => Path.Combine(Repository, "src", "Asyl.Language", "Model", $"{model}.bin");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Asyl.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("expected to run inside the repository");
        return folder;
    }
}
