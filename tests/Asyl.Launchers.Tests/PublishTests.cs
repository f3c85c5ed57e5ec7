using System.Text.Json;

namespace Asyl.Launchers.Tests;

/// <summary><c>./publish</c> and what it packs, short of publishing.</summary>
public sealed class PublishTests : IDisposable
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal) { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! };

    private readonly string _temporary = Directory.CreateTempSubdirectory("asyl-publish-").FullName;

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    [Theory]
    [InlineData("Unknown machine amiga.", "linux-x64", "amiga")]
    [InlineData("Unknown option --fast.", "--fast")]
    [InlineData("A folder is missing after -o.", "-o")]
    public void refuses_nonsense_and_names_the_machines_it_knows(string sentence, params string[] words)
    {
        var run = Shell.Run(Path.Combine(Repo.Root, "publish"), _temporary, Usual, words);

        run.Exit.ShouldBe(2);
        run.Error.ShouldBe($"{sentence} Expected: ./publish [RID…] [-o DIR], where a RID is one of: win-x64 osx-arm64 osx-x64 linux-x64 linux-arm64.\n");
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public void packs_the_same_bytes_whenever_the_files_were_written_and_keeps_what_may_be_executed(string kind)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_temporary, "asyl")).FullName;
        foreach (var name in new[] { "b", "a", "Б" })
            File.WriteAllText(Path.Combine(folder, name), name);
        File.SetUnixFileMode(Path.Combine(folder, "a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var before = Packed(folder, $"1.{kind}");
        File.SetLastWriteTimeUtc(Path.Combine(folder, "b"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Packed(folder, $"2.{kind}").ShouldBe(before);
        var list = kind == "zip" ? Shell.Run("unzip", _temporary, Usual, "-Z", "1.zip") : Shell.Run("tar", _temporary, Usual, "-tvzf", "1.tar.gz");
        list.Lines.Where(line => line.StartsWith('-')).Select(line => line[..10]).ShouldBe(["-rwxr-xr-x", "-rw-r--r--", "-rw-r--r--"]);
    }

    [Theory]
    [InlineData("start-asyl.sh")]
    [InlineData("Start Asyl.command")]
    public void starts_the_workbench_over_a_folder_in_the_home_and_says_where(string script)
    {
        var home = Directory.CreateDirectory(Path.Combine(_temporary, "a home")).FullName;
        var folder = Directory.CreateDirectory(Path.Combine(_temporary, "a program")).FullName;
        var program = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "program")).FullName, "asyl");
        File.WriteAllText(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.Copy(Path.Combine(Repo.Root, "packaging", script), Path.Combine(folder, script));
        var run = Shell.Run(Path.Combine(folder, script), "/", new Dictionary<string, string>(Usual, StringComparer.Ordinal) { ["HOME"] = home }, "--by", "A B");

        run.Lines.ShouldBe([$"Your cases are kept in {home}/Asyl", "", "serve", "--browser", "--workspace", $"{home}/Asyl", "--by", "A B"]);
    }

    [Fact]
    public void gives_the_licence_of_every_package_that_is_shipped()
    {
        var listed = File.ReadAllText(Path.Combine(Repo.Root, "packaging", "licences", "LIBRARIES.txt"));
        using var locks = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repo.Root, "src", "Asyl", "packages.lock.json")));
        var packages = locks.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project").Select(package => package.Name)
            .Where(name => !name.Contains("Analyzer", StringComparison.Ordinal));

        packages.Where(name => !listed.Contains($"  {name} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private byte[] Packed(string folder, string archive)
    {
        var run = Shell.Run("python3", _temporary, Usual, Path.Combine(Repo.Root, "packaging", "archive.py"), folder, archive, "1767225600");
        run.Exit.ShouldBe(0, run.Error);
        return File.ReadAllBytes(Path.Combine(_temporary, archive));
    }
}
