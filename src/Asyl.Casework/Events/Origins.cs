using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>
/// Where a telling comes from in the end: the witness it names, the source it cites, the report it copies, else its own report.
/// Corroboration counts these, never documents.
/// </summary>
internal sealed class Origins
{
    private readonly Dictionary<string, Link[]> links;
    private readonly Dictionary<string, string> copies;

    private Origins(Dictionary<string, Link[]> links, Dictionary<string, string> copies) => (this.links, this.copies) = (links, copies);

    public Origins(IReadOnlyList<Dependence> dependence)
        : this(Linked(dependence), new(StringComparer.Ordinal)) => JoinCopies(dependence);

    /// <param name="relinked">Reports that cite or repeat otherwise than they did.</param>
    /// <param name="gone">What was found shared and is not any more.</param>
    /// <param name="come">What is found shared and was not.</param>
    /// <returns>The origins now, and the reports that may have others than they had.</returns>
    public (Origins Now, IReadOnlyCollection<string> Otherwise) After(IReadOnlyList<Dependence> dependence, HashSet<string> relinked, IEnumerable<Dependence> gone, IReadOnlyCollection<Dependence> come)
    {
        if (relinked.Count + come.Count == 0 && !gone.Any())
            return (this, []);
        var isJoinedOn = !gone.Any(one => one.Kind == DependenceKind.Copies);
        var now = new Origins(relinked.Count == 0 ? links : Relinked(dependence, relinked), isJoinedOn ? new(copies, StringComparer.Ordinal) : new(StringComparer.Ordinal));
        now.JoinCopies(isJoinedOn ? come : dependence);
        var moved = copies.Keys.Union(now.copies.Keys, StringComparer.Ordinal).Where(report => Root(report) != now.Root(report)).ToHashSet(StringComparer.Ordinal);
        var resting = moved.Count == 0 ? [] : now.links.Where(found => Array.Exists(found.Value, link => moved.Contains(link.Source))).Select(found => found.Key);
        return (now, [.. relinked.Union(moved, StringComparer.Ordinal).Union(resting, StringComparer.Ordinal)]);
    }

    private Dictionary<string, Link[]> Relinked(IReadOnlyList<Dependence> dependence, HashSet<string> relinked)
    {
        var now = new Dictionary<string, Link[]>(links, StringComparer.Ordinal);
        foreach (var report in relinked)
            now.Remove(report);
        foreach (var (report, found) in Linked(dependence.Where(one => relinked.Contains(one.Report))))
            now[report] = found;
        return now;
    }

    private static Dictionary<string, Link[]> Linked(IEnumerable<Dependence> dependence) => dependence.Where(found => found.Kind is DependenceKind.Boilerplate or DependenceKind.Cites)
        .GroupBy(found => found.Report, Link.Of, StringComparer.Ordinal).ToDictionary(found => found.Key, found => found.ToArray(), StringComparer.Ordinal);

    /// <summary>How many distinct origins tell it. A headline adds nothing to the body of its own report.</summary>
    public static int Count(IEnumerable<Telling> tellings)
    {
        var all = tellings.ToList();
        var told = all.Where(telling => telling.IsInBody).Select(telling => telling.Report).ToHashSet(StringComparer.Ordinal);
        return all.Where(telling => telling.IsInBody || !told.Contains(telling.Report)).Select(telling => telling.Origin).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The tellings of one report, each with its origin.</summary>
    public IEnumerable<Telling> Traced(FiledReport report, IReadOnlyList<Telling> tellings)
    {
        var witnesses = tellings.Where(telling => telling.Voice.Count > 0).Select(telling => telling.Voice[^1]).Distinct(StringComparer.Ordinal)
            .ToDictionary(voice => voice, voice => Named(report, voice), StringComparer.Ordinal);
        return tellings.Select(telling => telling with
        {
            Origin = telling.Voice.Count > 0 && witnesses[telling.Voice[^1]] is { Length: > 0 } witness ? witness : Root(Source(telling) ?? telling.Report),
        });
    }

    /// <summary>A fact comes from the report that it cites first, or stands for itself.</summary>
    public Telling Traced(Telling fact, Func<string, bool> isKnown) => fact with { Origin = isKnown(fact.Report) ? Root(fact.Report) : fact.Id };

    /// <summary>A key for a named person's voice; empty when the voice is an outlet, an office or nobody by name.</summary>
    internal static string Named(FiledReport report, string voice)
    {
        var name = SharedWitnesses.FullName(report, voice);
        return Member.TieKey(name.Length > 0 ? name : "") is { } key ? "voice:" + key : "";
    }

    /// <summary>The report or outlet that this telling is taken from: its passage is the one that cites or repeats it, or its voice names it.</summary>
    private string? Source(Telling telling) => links.GetValueOrDefault(telling.Report, []).Where(link => link.Covers(telling)).Select(link => link.Source).Min(StringComparer.Ordinal);

    /// <summary>One name for all reports that are copies of one another, whichever of them came first.</summary>
    private string Root(string report)
    {
        var root = report;
        while (copies.TryGetValue(root, out var next))
            root = next;
        return root;
    }

    private void JoinCopies(IEnumerable<Dependence> dependence)
    {
        foreach (var copy in dependence.Where(found => found.Kind == DependenceKind.Copies))
        {
            var (a, b) = (Root(copy.Report), Root(copy.OnReport));
            if (a != b)
                copies[string.CompareOrdinal(a, b) > 0 ? a : b] = string.CompareOrdinal(a, b) > 0 ? b : a;
        }
    }

    /// <summary>A passage that is another's, and whose.</summary>
    private sealed record Link(string Source, string Outlet, Passage? Passage)
    {
        public static Link Of(Dependence found) =>
            new(found.OnReport.Length > 0 ? found.OnReport : "outlet:" + Outlets.Keys(found.OnOutlet).FirstOrDefault(""), found.OnOutlet, found.Passage);

        public bool Covers(Telling telling) => Overlap(Passage, telling.Passage) || telling.Voice.Any(voice => Outlets.Same(voice, Outlet));

        private static bool Overlap(Passage? a, Passage? b) => a is not null && b is not null && a.Start < b.End && b.Start < a.End;
    }
}
