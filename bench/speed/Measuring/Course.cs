using System.Globalization;
using Asyl.Speed.Generating;

namespace Asyl.Speed.Measuring;

/// <summary>
/// The calls that are timed, in order, each through the launcher as people make it: a start, five reports into a new workspace, the whole pile into a new
/// workspace, and what is asked of a workspace with the pile in it. Everything lies in a temporary folder that is gone afterwards.
/// </summary>
internal sealed class Course(string program, int count, ulong seed, int runs) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-speed-").FullName;
    private int _workspaces;

    private string Pile => Path.Combine(_folder, "pile");

    private string Workspace => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"workspace{_workspaces}"));

    private string Many => string.Create(CultureInfo.InvariantCulture, $"{count} reports");

    public IEnumerable<Figure> Run()
    {
        new Generator(seed).WriteTo(Pile, count);
        yield return Time("start", runs + 4, () => ["--version"]);
        yield return Time("add 5 reports", runs, () => ["add", .. Files().Take(5), "--workspace", NewWorkspace()]);
        var added = Repeat(count > 2000 ? 1 : runs, () => ["add", Pile, "--workspace", NewWorkspace()]);
        yield return Times($"add {Many}", added);
        yield return new Figure($"add {Many}: memory", "MB", [.. added.Select(run => run.PeakMegabytes)]);
        yield return Time($"cases, {Many}", runs, () => ["cases", "--workspace", Workspace]);
        yield return Time($"search, {Many}", runs, () => ["search", "passport", "--workspace", Workspace]);
        yield return Time($"reread {Many}", 1, () => ["reread", "--workspace", Workspace]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Pile).Order(StringComparer.Ordinal);

    private string NewWorkspace()
    {
        _workspaces++;
        return Workspace;
    }

    private Figure Time(string name, int times, Func<string[]> arguments) => Times(name, Repeat(times, arguments));

    private static Figure Times(string name, List<ProgramRun> calls) => new(name, "ms", [.. calls.Select(run => run.Milliseconds)]);

    private List<ProgramRun> Repeat(int times, Func<string[]> arguments) =>
        [.. Enumerable.Range(0, times).Select(_ => ProgramRun.Of(program, arguments()))];
}
