namespace Asyl.EndToEnd;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("asyl-test-").FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string File(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(name))!);
        System.IO.File.WriteAllText(Of(name), text);
        return Of(name);
    }

    public void Dispose()
    {
        for (var left = 20; ; left--)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(50); // a server that is ending may still tidy up in it
            }
        }
    }
}
