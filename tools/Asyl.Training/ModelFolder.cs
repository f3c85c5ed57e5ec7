namespace Asyl.Training;

/// <summary>Where the models lie that the library ships: found from the program upwards.</summary>
internal static class ModelFolder
{
    public static string File(string model)
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Asyl.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("expected to run inside the repository");
        return Path.Combine(folder, "src", "Asyl.Language", "Model", $"{model}.bin");
    }
}
