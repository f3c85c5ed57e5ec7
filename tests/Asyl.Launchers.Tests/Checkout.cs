namespace Asyl.Launchers.Tests;

/// <summary>
/// A small copy of the project in a folder with a blank in its name, and a dotnet that only pretends: it notes every build, fails when a source says
/// "broken", and when it is asked to run the program prints the current folder and the arguments.
/// </summary>
internal sealed class Checkout : IDisposable
{
    private const string PretendedDotnet = """
        #!/bin/bash
        here=$(dirname "$0")
        case $1 in
          --list-sdks) cat "$here/sdks" ;;
          publish)
            echo built >>"$here/builds"
            sleep 0.3
            if grep -rq broken src; then echo "$PWD/src/Asyl/Program.cs(1,2): error CS1002: ; expected [x.csproj]"; exit 1; fi
            while [[ $1 != -o ]]; do shift; done
            mkdir -p "$2" && echo program >"$2/asyl.dll" ;;
          *.dll) shift; printf '%s\n' "$PWD" "$@" ;;
        esac
        """;

    private readonly string _temporary = Directory.CreateTempSubdirectory("asyl-launcher-").FullName;

    public Checkout()
    {
        Write("src/Asyl/Program.cs", "return 0;");
        Write("global.json", "{}");
        WriteProgram(Path.Combine(Tools, "dotnet"), PretendedDotnet);
        File.WriteAllText(Path.Combine(Tools, "sdks"), "10.0.100 [/somewhere]\n");
        File.Copy(Repo.Program, Launcher);
    }

    public string Root => Path.Combine(_temporary, "a project");

    public string Launcher => Path.Combine(Root, "asyl");

    public string Tools => Path.Combine(_temporary, "tools");

    public int Builds => File.Exists(Path.Combine(Tools, "builds")) ? File.ReadAllLines(Path.Combine(Tools, "builds")).Length : 0;

    public Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["PATH"] = $"{Tools}:/usr/bin:/bin", ["HOME"] = _temporary };

    public Outcome Run(params string[] arguments) => Shell.Run(Launcher, _temporary, Environment, arguments);

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private static void WriteProgram(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
