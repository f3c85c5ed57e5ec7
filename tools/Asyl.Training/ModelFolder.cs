namespace Asyl.Training;

/// <summary>Where the models lie that ship.</summary>
internal static class ModelFolder
{
    /// <summary>Found from the program upwards.</summary>
    public static string Repository { get; } = Find();

    public static string File(string model) => model is "renderings" or "frequencies" or "weights"
        ? Path.Combine(Repository, "src", "Asyl.Language", "PersonalNames", "Learned", $"{model}.tsv")
        : Path.Combine([Repository, "src", .. Folder(model), $"{model}.bin"]);

    // What tells events belongs to the reading of reports, all else to the language.
    private static string[] Folder(string model) => model is "events" ? ["Asyl.Casework", "Reading", "Triggers", "Learned"] : ["Asyl.Language", "Model"];

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Asyl.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("expected to run inside the repository");
        return folder;
    }
}
