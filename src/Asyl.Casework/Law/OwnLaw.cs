using Asyl.Casework.Law.Reading;

namespace Asyl.Casework.Law;

/// <summary>
/// Law that people put beside what ships: files in the workspace's folder <c>jurisdictions</c>. Enters: the files as they are. Leaves: the jurisdictions
/// to use, and what is wrong. Never: a part of a file that is wrong; what shipped for that country goes on.
/// </summary>
public sealed class OwnLaw
{
    public const string Folder = "jurisdictions";

    private OwnLaw(Jurisdictions law, IReadOnlyList<LawProblem> problems) => (Law, Problems) = (law, problems);

    public Jurisdictions Law { get; }

    public IReadOnlyList<LawProblem> Problems { get; }

    /// <summary>Another text as soon as a file came, went or changed.</summary>
    public static string Pulse(string workspace) => string.Join('\n', Paths(workspace).Select(path => new FileInfo(path)).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    public static OwnLaw In(string workspace) => Of(Paths(workspace));

    /// <summary>The files read in order, each as if put into a workspace.</summary>
    public static OwnLaw Of(IEnumerable<string> paths)
    {
        var (own, problems) = (new Dictionary<string, (Jurisdiction File, string Name)>(StringComparer.Ordinal), new List<LawProblem>());
        foreach (var path in paths)
        {
            var (file, wrong) = Read(path);
            problems.AddRange(wrong);
            if (file is not null && !own.TryAdd(file.Code, (file with { IsOwn = true }, Path.GetFileName(path))))
                problems.Add(new(Path.GetFileName(path), 1, $"another file is of '{file.Code}' already: {own[file.Code].Name}"));
        }

        var law = Jurisdictions.Shipped.With([.. own.Values.Select(one => one.File)]);
        foreach (var (file, name) in own.Values.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            if (law.Parents(file) is { } sentence)
                (_, problems) = (own.Remove(file.Code), [.. problems, new(name, 1, sentence)]);
        }

        return new(Jurisdictions.Shipped.With([.. own.Values.Select(one => one.File)]), problems);
    }

    private static (Jurisdiction? File, IReadOnlyList<LawProblem> Problems) Read(string path)
    {
        try
        {
            return LawFile.Read(Path.GetFileName(path), File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, [new(Path.GetFileName(path), 1, "expected a file that can be read")]);
        }
    }

    internal static string[] Paths(string workspace)
    {
        var folder = Path.Combine(workspace, Folder);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".yaml" or ".yml").Order(StringComparer.Ordinal)] : [];
    }
}
