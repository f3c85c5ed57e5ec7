using System.Text.Json;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli;

/// <summary>Results for other programs: to stdout, or to a file that is whole or absent.</summary>
internal static class Output
{
    public static void Json(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, JsonReports.Readable))
            write(writer);
        output.WriteByte((byte)'\n');
    }

    /// <exception cref="WorkspaceException">The file cannot be written.</exception>
    public static void ToFile(string path, Action<Stream> write)
    {
        if (path == "-")
            throw new WorkspaceException("expected a file to write after -o, not '-': what leaves the house is kept as a file");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new WorkspaceException("the folder named with -o does not exist");
        var half = $"{path}.{Guid.NewGuid():n}.part";
        try
        {
            using (var stream = new FileStream(half, FileMode.CreateNew))
                write(stream);
            File.Move(half, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (File.Exists(half))
                File.Delete(half);
            throw new WorkspaceException("the file named with -o cannot be written there: choose another place");
        }
    }
}
