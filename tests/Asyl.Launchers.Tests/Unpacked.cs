namespace Asyl.Launchers.Tests;

/// <summary>
/// The archive for this kind of machine, made once and unpacked in a folder with a blank in its name, with an environment that knows no dotnet:
/// a home, and the two programs that the start script calls.
/// </summary>
public sealed class Unpacked : IDisposable
{
    private const string Rid = "linux-x64";

    private readonly string _temporary = Directory.CreateTempSubdirectory("asyl-archive-").FullName;
    private readonly Lazy<string> _folder;

    public Unpacked() => _folder = new Lazy<string>(Make);

    /// <summary>What the archive holds.</summary>
    public string Folder => _folder.Value;

    public string Program => Path.Combine(Folder, "program", "asyl");

    public string Home => Directory.CreateDirectory(Path.Combine(_temporary, "a home")).FullName;

    internal Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["PATH"] = Path.Combine(_temporary, "bin"), ["HOME"] = Home, ["TMPDIR"] = _temporary };

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private string Make()
    {
        var usual = new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = System.Environment.GetEnvironmentVariable("PATH")!, ["HOME"] = System.Environment.GetEnvironmentVariable("HOME")! };
        var archives = Directory.CreateDirectory(Path.Combine(_temporary, "archives")).FullName;
        var made = Shell.Run(Path.Combine(Repo.Root, "publish"), Repo.Root, usual, Rid, "-o", archives);
        made.Exit.ShouldBe(0, made.Out + made.Error);
        Shell.Run("sha256sum", archives, usual, "--check", "--quiet", "SHA256SUMS").Exit.ShouldBe(0);
        var into = Directory.CreateDirectory(Path.Combine(_temporary, "else where")).FullName;
        Shell.Run("tar", into, usual, "-xzf", Directory.GetFiles(archives, "*.tar.gz").Single()).Exit.ShouldBe(0);
        foreach (var tool in new[] { "sh", "dirname" })
            File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(Path.Combine(_temporary, "bin")).FullName, tool), $"/usr/bin/{tool}");
        return Directory.GetDirectories(into).Single();
    }
}
