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
    private readonly Dictionary<string, FiledReport> reports;
    private readonly ILookup<string, Dependence> dependence;
    private readonly Dictionary<string, string> copies = new(StringComparer.Ordinal);

    public Origins(IReadOnlyList<FiledReport> reports, IReadOnlyList<Dependence> dependence)
    {
        this.reports = reports.DistinctBy(report => report.Id, StringComparer.Ordinal).ToDictionary(report => report.Id, StringComparer.Ordinal);
        this.dependence = dependence.ToLookup(found => found.Report, StringComparer.Ordinal);
        foreach (var copy in dependence.Where(found => found.Kind == DependenceKind.Copies))
            JoinCopies(copy);
    }

    /// <summary>How many distinct origins tell it. A headline adds nothing to the body of its own report.</summary>
    public int Count(IEnumerable<Telling> tellings)
    {
        var all = tellings.ToList();
        var told = all.Where(telling => telling.IsInBody).Select(telling => telling.Report).ToHashSet(StringComparer.Ordinal);
        return all.Where(telling => telling.IsInBody || !told.Contains(telling.Report)).Select(Of).Distinct(StringComparer.Ordinal).Count();
    }

    public string Of(Telling telling)
    {
        if (telling.Report.Length == 0 || !reports.TryGetValue(telling.Report, out var report))
            return telling.Id;
        if (telling.IsFact)
            return Root(telling.Report);
        if (telling.Voice.Count > 0 && Named(report, telling.Voice[^1]) is { Length: > 0 } witness)
            return witness;
        return Source(telling) is { } source ? Root(source) : Root(telling.Report);
    }

    /// <summary>A key for a named person's voice; empty when the voice is an outlet, an office or nobody by name.</summary>
    private static string Named(FiledReport report, string voice)
    {
        var name = SharedWitnesses.FullName(report, voice);
        return Member.TieKey(name.Length > 0 ? name : "") is { } key ? "voice:" + key : "";
    }

    /// <summary>The report or outlet that this telling is taken from: its passage is the one that cites or repeats it, or its voice names it.</summary>
    private string? Source(Telling telling) => dependence[telling.Report]
        .Where(found => found.Kind is DependenceKind.Boilerplate or DependenceKind.Cites && Covers(found, telling))
        .Select(found => found.OnReport.Length > 0 ? found.OnReport : "outlet:" + Outlets.Keys(found.OnOutlet).FirstOrDefault(""))
        .Order(StringComparer.Ordinal).FirstOrDefault();

    private static bool Covers(Dependence found, Telling telling) =>
        Overlap(found.Passage, telling.Passage) || telling.Voice.Any(voice => Outlets.Same(voice, found.OnOutlet));

    private static bool Overlap(Passage? a, Passage? b) => a is not null && b is not null && a.Start < b.End && b.Start < a.End;

    /// <summary>One name for all reports that are copies of one another, whichever of them came first.</summary>
    private string Root(string report)
    {
        var root = report;
        while (copies.TryGetValue(root, out var next))
            root = next;
        return root;
    }

    private void JoinCopies(Dependence copy)
    {
        var (a, b) = (Root(copy.Report), Root(copy.OnReport));
        if (a != b)
            copies[string.CompareOrdinal(a, b) > 0 ? a : b] = string.CompareOrdinal(a, b) > 0 ? b : a;
    }
}
