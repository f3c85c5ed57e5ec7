namespace Asyl.Casework.Record;

/// <summary>A small file that is whole or absent: written beside, flushed, then renamed. For this account alone.</summary>
internal static class WholeFile
{
    private const int Most = 1_000_000;

    /// <summary>The bytes; null when they are not there, not readable or too many.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= Most } ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static void Write(string path, byte[] bytes, bool overwrite = true)
    {
        var half = $"{path}.{Guid.NewGuid():n}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(half, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite);
    }
}
