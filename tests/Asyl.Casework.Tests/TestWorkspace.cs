using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Intake;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests;

/// <summary>A workspace in a temporary folder, and a folder of files to add to it.</summary>
internal sealed class TestWorkspace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("asyl-test-").FullName;

    public string Folder => Path.Combine(root, "workspace");

    public string Pile => Path.Combine(root, "pile");

    public static Viewer Main { get; } = new("tester", [Workspace.MainCompartment]);

    public static Viewer Of(params string[] compartments) => new("tester", compartments);

    public Workspace Open() => Workspace.OpenOrMake(Folder, TimeProvider.System);

    public string File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Pile);
        var path = Path.Combine(Pile, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public IReadOnlyList<Added> Add(string text, string compartment = Workspace.MainCompartment, string name = "report.txt") =>
        AddFiles([File(name, text)], compartment);

    public IReadOnlyList<Added> AddFiles(IEnumerable<string> paths, string compartment = Workspace.MainCompartment)
    {
        using var workspace = Open();
        return [.. workspace.Add(compartment, "tester", Files.Under(paths), Edtf.Unknown)];
    }

    public Casebook Look(Viewer viewer, bool withReader = true)
    {
        using var workspace = Open();
        return workspace.Look(viewer, withReader);
    }

    /// <summary>Opens cases and accepts every statement there is.</summary>
    public static void AcceptAll(Workspace workspace, IEnumerable<ProtectionCase> cases)
    {
        var book = workspace.Look(Main, withReader: true);
        workspace.Decide(Main, "accept", [.. book.Reports.SelectMany(report => report.Statements).Select(filed => filed.Statement.Id)], new SortedDictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        foreach (var theCase in cases)
            workspace.OpenCase(Main, theCase.Name, book.Person(theCase.Person));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
