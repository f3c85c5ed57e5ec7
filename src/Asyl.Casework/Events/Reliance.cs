using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Which report rests on what, with what it was found from: when little of that changes, only what may be found otherwise is looked for again. Never changes.</summary>
internal sealed record Reliance(IReadOnlyList<Dependence> All, Phrases Phrases, SharedWitnesses Witnesses, Origins Origins)
{
    public static Reliance Of(IReadOnlyList<FiledReport> reports)
    {
        var pile = InOrder(reports);
        var prose = pile.AsParallel().AsOrdered().Select(report => Prose.Of(report.Text)).ToArray();
        var witnesses = SharedWitnesses.Of(pile);
        Dependence[] all = [.. SharedText.Find(pile, prose).Concat(CitedSources.Find(pile, pile)).Concat(witnesses.All).Order(Comparer<Dependence>.Create(Compare))];
        return new(all, Phrases.Of(pile, prose), witnesses, new Origins(all));
    }

    /// <param name="changed">Reports as they were (null where there was none) and as they are.</param>
    /// <returns>What rests on what, and the ids of the reports that may have other origins than they had.</returns>
    public (Reliance Now, IReadOnlyCollection<string> Otherwise) After(IReadOnlyList<FiledReport> reports, IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        if (changed.Any(report => report.Was is { } was && !IsTextAlike(was, report.Is)))
            return (Of(reports), [.. reports.Select(report => report.Id)]);
        var (phrases, shared, differing) = Sharing(reports, [.. changed.Where(report => report.Was is null).Select(report => report.Is)]);
        var (witnesses, heard) = Witnesses.After([.. changed.Select(report => report.Is)]);
        var cited = Cited(reports, [.. changed.Where(report => !CitesAlike(report.Was, report.Is))]);
        var ids = cited.Keys.Concat(differing.Select(one => one.Report)).ToHashSet(StringComparer.Ordinal);
        var all = heard.Count + cited.Count == 0 ? shared : shared.Renewed(
            shared.Where(one => one.Kind == DependenceKind.Cites ? cited.ContainsKey(one.Report) : one.Kind == DependenceKind.Witness && heard.Contains(Member.TieKey(one.OnWitness)!)),
            cited.Values.SelectMany(found => found).Concat(witnesses.By(heard)), Compare);
        var copied = differing.Where(one => one.Kind == DependenceKind.Copies).SelectMany(one => new[] { one.Report, one.OnReport }).ToHashSet(StringComparer.Ordinal);
        if (copied.Count == 0)
            return (new(all, phrases, witnesses, ids.Count == 0 ? Origins : Origins.After(all, ids)), ids);
        ids.UnionWith(Resting(copied, all));
        return (new(all, phrases, witnesses, new Origins(all)), ids);
    }

    /// <summary>What shares its words with what once these reports are there, one after another, and what is found otherwise than it was.</summary>
    private (Phrases Now, IReadOnlyList<Dependence> All, List<Dependence> Differing) Sharing(IReadOnlyList<FiledReport> reports, IReadOnlyList<FiledReport> added)
    {
        var (phrases, all, differing) = (Phrases, All, new List<Dependence>());
        var byId = added.Count == 0 ? [] : InOrder(reports).ToDictionary(report => report.Id, StringComparer.Ordinal);
        foreach (var report in added)
        {
            var prose = Prose.Of(report.Text);
            var (gone, come) = SharedText.After(phrases, report, prose, all.Where(one => one.Kind is DependenceKind.Copies or DependenceKind.Boilerplate), id => byId[id]);
            (phrases, all) = (phrases.With(report.Id, prose), all.Renewed(gone, come, Compare));
            differing.AddRange([.. gone, .. come]);
        }

        return (phrases, all, differing);
    }

    /// <summary>The reports that are copies of one another with any of these, by what was found before or now, and those that rest on them.</summary>
    private IEnumerable<string> Resting(HashSet<string> copied, IReadOnlyList<Dependence> now)
    {
        var copies = All.Concat(now).Where(one => one.Kind == DependenceKind.Copies).SelectMany(one => new[] { (one.Report, Other: one.OnReport), (one.OnReport, Other: one.Report) })
            .ToLookup(pair => pair.Item1, pair => pair.Other, StringComparer.Ordinal);
        for (var open = new Queue<string>(copied); open.TryDequeue(out var report);)
        {
            foreach (var other in copies[report].Where(copied.Add))
                open.Enqueue(other);
        }

        return copied.Concat(All.Concat(now).Where(one => copied.Contains(one.OnReport)).Select(one => one.Report));
    }

    /// <summary>What those cite who cite otherwise than they did, because they or what they cite are other reports now.</summary>
    private Dictionary<string, Dependence[]> Cited(IReadOnlyList<FiledReport> reports, IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        if (changed.Count == 0)
            return [];
        var pile = InOrder(reports);
        var ids = changed.Select(report => report.Is.Id).ToHashSet(StringComparer.Ordinal);
        var outlets = changed.SelectMany(report => Outlets.Keys(report.Is.Reading.Outlet)).ToHashSet(StringComparer.Ordinal);
        var citing = pile.Where(report => ids.Contains(report.Id) || report.Reading.Cites.Any(cite => Outlets.Keys(cite.Source).Any(outlets.Contains))).ToArray();
        var was = All.Where(one => one.Kind == DependenceKind.Cites).ToLookup(one => one.Report, StringComparer.Ordinal);
        var now = CitedSources.Find(pile, citing).Order(Comparer<Dependence>.Create(Compare)).ToLookup(one => one.Report, StringComparer.Ordinal);
        return citing.Where(report => !was[report.Id].SequenceEqual(now[report.Id])).ToDictionary(report => report.Id, report => now[report.Id].ToArray(), StringComparer.Ordinal);
    }

    private static FiledReport[] InOrder(IReadOnlyList<FiledReport> reports) =>
        [.. reports.DistinctBy(report => report.Id, StringComparer.Ordinal).OrderBy(report => report.Id, StringComparer.Ordinal)];

    /// <summary>Whether it shares words with the same reports as it did, and is as old beside them.</summary>
    private static bool IsTextAlike(FiledReport was, FiledReport report) =>
        was.Text == report.Text && was.Reading.Outlet == report.Reading.Outlet && was.Reading.Published == report.Reading.Published;

    private static bool CitesAlike(FiledReport? was, FiledReport report) => was is null ? report.Reading.Cites.Count == 0 && !Outlets.Keys(report.Reading.Outlet).Any()
        : was.Reading.Cites.SequenceEqual(report.Reading.Cites) && was.Reading.People.Select(person => person.Name).SequenceEqual(report.Reading.People.Select(person => person.Name), StringComparer.Ordinal);

    private static int Compare(Dependence a, Dependence b)
    {
        var order = string.CompareOrdinal(a.Report, b.Report);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : string.CompareOrdinal(On(a), On(b));
        return order != 0 ? order : (a.Passage?.Start ?? 0).CompareTo(b.Passage?.Start ?? 0);
    }

    private static string On(Dependence found) => found.OnReport.Length > 0 ? found.OnReport : found.OnOutlet.Length > 0 ? found.OnOutlet : found.OnWitness;
}
