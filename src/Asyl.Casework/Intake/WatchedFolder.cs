using System.Globalization;
using Asyl.Casework.Record;

namespace Asyl.Casework.Intake;

/// <summary>
/// A folder that people put files into. Enters: the folder as it is now. Leaves: files that were not given before and do not grow any more. What was given is remembered in the
/// workspace by a hash of its path, length and time, so that another run goes on where this one ended. Never: a change to the folder or to a file in it.
/// </summary>
public sealed class WatchedFolder
{
    /// <summary>What browsers and office programs call a file that is not there yet.</summary>
    private static readonly string[] Unfinished = [".part", ".partial", ".crdownload", ".download", ".tmp"];

    private readonly string folder;
    private readonly string memory;
    private readonly TimeProvider time;
    private readonly HashSet<string> done;
    private readonly Dictionary<string, (string Mark, DateTimeOffset Since)> growing = new(StringComparer.Ordinal);

    public WatchedFolder(string folder, string workspace, TimeProvider time)
    {
        (this.folder, this.time, memory) = (folder, time, Path.Combine(workspace, "watched"));
        done = File.Exists(memory) ? File.ReadLines(memory).ToHashSet(StringComparer.Ordinal) : new(StringComparer.Ordinal);
    }

    /// <summary>How long a file must have stayed as it is.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether something is there that may grow still.</summary>
    public bool IsGrowing => growing.Count > 0;

    /// <summary>The files that are new and at rest, in ordinal order.</summary>
    public IReadOnlyList<string> Settled()
    {
        var now = time.GetUtcNow();
        var there = Files.Under([folder]).Where(IsFinished).Select(path => (Path: path, Mark: MarkOf(path))).Where(file => file.Mark.Length > 0 && !done.Contains(file.Mark)).ToList();
        foreach (var gone in growing.Keys.Except(there.Select(file => file.Path), StringComparer.Ordinal).ToList())
            growing.Remove(gone);
        foreach (var (path, mark) in there.Where(file => !growing.TryGetValue(file.Path, out var seen) || seen.Mark != file.Mark))
            growing[path] = (mark, now);
        return [.. there.Select(file => file.Path).Where(path => now - growing[path].Since >= Rest)];
    }

    /// <summary>Files were added or refused, as they were when they were given: they are not given again unless they change.</summary>
    public void Remember(IReadOnlyCollection<string> files)
    {
        var marks = files.Where(growing.ContainsKey).Select(file => growing[file].Mark).ToList();
        File.AppendAllLines(memory, marks);
        done.UnionWith(marks);
        foreach (var file in files)
            growing.Remove(file);
    }

    private static bool IsFinished(string path) =>
        !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal) && !Unfinished.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string MarkOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? Hashes.OfText(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(path)}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}")) : "";
    }
}
