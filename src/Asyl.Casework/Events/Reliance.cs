using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Which report rests on what, with what it was found from: when little of that changes, only what may be found otherwise is looked for again. Never changes.</summary>
internal sealed record Reliance(IReadOnlyList<Dependence> All, Phrases Phrases, CitedSources Cited, SharedWitnesses Witnesses, Origins Origins)
{
    public static Reliance Of(IReadOnlyList<FiledReport> reports)
    {
        var byId = new SortedDictionary<string, FiledReport>(reports.DistinctBy(report => report.Id, StringComparer.Ordinal).ToDictionary(report => report.Id, StringComparer.Ordinal), StringComparer.Ordinal);
        FiledReport[] pile = [.. byId.Values];
        var prose = pile.AsParallel().AsOrdered().Select(report => Prose.Of(report.Text)).ToArray();
        var (cited, witnesses) = (CitedSources.Of(pile), SharedWitnesses.Of(pile));
        Dependence[] all = [.. SharedText.Find(pile, prose).Concat(cited.Find(pile, id => byId[id])).Concat(witnesses.All).Order(Comparer<Dependence>.Create(Compare))];
        return new(all, Phrases.Of(pile, prose), cited, witnesses, new Origins(all));
    }

    /// <param name="reports">All there are now.</param>
    /// <param name="changed">Reports as they were (null where there was none) and as they are.</param>
    /// <returns>What rests on what, and the ids of the reports that may have other origins than they had.</returns>
    public (Reliance Now, IReadOnlyCollection<string> Otherwise) After(ReportIndex reports, IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        if (changed.Any(report => report.Was is { } was && !IsTextAlike(was, report.Is)))
            return (Of(reports.All), [.. reports.All.Select(report => report.Id)]);
        FiledReport Find(string id) => reports.Report(id)!;
        var (phrases, shared, gone, come) = Sharing([.. changed.Where(report => report.Was is null).Select(report => report.Is)], Find);
        var (witnesses, heard) = Witnesses.After([.. changed.Select(report => report.Is)]);
        var (cited, citing) = Citing([.. changed.Where(report => !CitesAlike(report.Was, report.Is))], Find);
        var all = heard.Count + citing.Count == 0 ? shared : shared.Renewed(
            citing.Keys.SelectMany(CitedBy).Concat(heard.Count == 0 ? [] : shared.Where(one => one.Kind == DependenceKind.Witness && heard.Contains(Member.TieKey(one.OnWitness)!))),
            citing.Values.SelectMany(found => found).Concat(witnesses.By(heard)), Compare);
        var relinked = citing.Keys.Concat(gone.Concat(come).Where(one => one.Kind == DependenceKind.Boilerplate).Select(one => one.Report)).ToHashSet(StringComparer.Ordinal);
        var (origins, otherwise) = Origins.After(all, relinked, gone, come);
        return (new(all, phrases, cited, witnesses, origins), otherwise);
    }

    /// <summary>What shares its words with what once these reports are there, one after another, and what is found otherwise than it was.</summary>
    private (Phrases Now, IReadOnlyList<Dependence> All, List<Dependence> Gone, List<Dependence> Come) Sharing(IReadOnlyList<FiledReport> added, Func<string, FiledReport> find)
    {
        var (phrases, all, allGone, allCome) = (Phrases, All, new List<Dependence>(), new List<Dependence>());
        foreach (var report in added)
        {
            var prose = Prose.Of(report.Text);
            var (gone, come) = SharedText.After(phrases, report, prose, all.Where(one => one.Kind is DependenceKind.Copies or DependenceKind.Boilerplate), find);
            (phrases, all) = (phrases.With(report.Id, prose), all.Renewed(gone, come, Compare));
            allGone.AddRange(gone);
            allCome.AddRange(come);
        }

        return (phrases, all, allGone, allCome);
    }

    /// <summary>What those cite who cite otherwise than they did, because they or what they cite are other reports now.</summary>
    private (CitedSources Now, Dictionary<string, Dependence[]> Citing) Citing(IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed, Func<string, FiledReport> find)
    {
        var now = Cited.After(changed);
        var citing = now.Citing(changed.SelectMany(report => Outlets.Keys(report.Is.Reading.Outlet))).Concat(changed.Select(report => report.Is.Id)).Distinct(StringComparer.Ordinal);
        return (now, citing.Select(id => (Id: id, Cites: now.Find([find(id)], find).Order(Comparer<Dependence>.Create(Compare)).ToArray()))
            .Where(one => !CitedBy(one.Id).SequenceEqual(one.Cites)).ToDictionary(one => one.Id, one => one.Cites, StringComparer.Ordinal));
    }

    /// <summary>What a report was found to cite.</summary>
    private IEnumerable<Dependence> CitedBy(string report)
    {
        for (var at = All.FirstPlace(one => string.CompareOrdinal(one.Report, report) >= 0); at < All.Count && All[at].Report == report; at++)
        {
            if (All[at].Kind == DependenceKind.Cites)
                yield return All[at];
        }
    }

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
